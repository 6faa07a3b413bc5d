//! The comparison of two paragraphs, and why they were matched.

messages! {
    /// Heads the comparison; the paragraph.
    COMPARED = "{0}, compared" | "{0}: krahasim" | "{0}: poređenje";
    /// Puts the comparison away.
    CLOSE = "Close the comparison" | "Mbyll krahasimin" | "Zatvori poređenje";
    /// Where there is nothing to compare with.
    ONLY_TEXT = "There is one text in this edition. Add a second text to compare."
        | "Në këtë botim ka një tekst. Shto një tekst të dytë për krahasim."
        | "U ovom izdanju je jedan tekst. Dodaj drugi tekst za poređenje.";
    /// Opens the choice of another paragraph.
    PUT_ANOTHER = "Put another paragraph beside it" | "Vendos pranë një paragraf tjetër" | "Stavi pored drugi pasus";
    /// The choice of a text.
    TEXT = "Text" | "Teksti" | "Tekst";
    /// Leads to a paragraph in its text; its number.
    READ_THERE = "{0}, read there" | "{0}, lexo atje" | "{0}, čitaj tamo";
    /// Where no word differs.
    SAME_WORDS = "The same words stand in both." | "Në të dy janë të njëjtat fjalë." | "U oba stoje iste reči.";
    /// What a line under words means: the line, the letter of the text.
    ONLY_IN = "{0} only in {1}" | "{0} vetëm në {1}" | "{0} samo u {1}";
    /// A line.
    SOLID = "solid line" | "vijë e plotë" | "puna linija";
    /// A line.
    DASHED = "dashed line" | "vijë e ndërprerë" | "isprekidana linija";
    /// What words without a line are.
    NO_LINE = "no line: in both, or too small a word to compare" | "pa vijë: në të dy, ose fjalë tepër e vogël për krahasim" | "bez linije: u oba, ili premala reč za poređenje";
    /// Copies two paragraphs.
    COPY_BOTH = "Copy both" | "Kopjo të dy" | "Kopiraj oba";
    /// The handle of the comparison on phones.
    WHOLE_HEIGHT = "Use the whole height" | "Përdor gjithë lartësinë" | "Koristi celu visinu";
    /// The edge of the comparison.
    WIDTH = "Width of the comparison" | "Gjerësia e krahasimit" | "Širina poređenja";
    /// The tabs.
    TABS = "Paragraphs to compare with" | "Paragrafë për krahasim" | "Pasusi za poređenje";
    /// The list of all matches, where there are more than tabs.
    ALL_MATCHES = "All {0} matches" | "Të gjitha përputhjet ({0})" | "Sva poklapanja ({0})";
    /// Says of a tab that the reader chose the paragraph; the outlet.
    PUT_BY_YOU = "{0}, put there by you" | "{0}, vendosur nga ti" | "{0}, po tvom izboru";

    /// Heads the reasons for a match.
    MATCHED = "Why these two were matched" | "Pse u përputhën këta të dy" | "Zašto su ova dva povezana";
    /// Heads what two have in common that were not matched.
    SHARED = "What these two share" | "Çfarë kanë të përbashkët këta të dy" | "Šta ova dva imaju zajedničko";
    /// Who put them together.
    BY_AUTHOR = "The author of this edition put these two together."
        | "Autori i këtij botimi i vuri këta të dy bashkë."
        | "Autor ovog izdanja je spojio ova dva pasusa.";
    /// Who put them together.
    BY_READER = "You put these two side by side; Synoptic did not match them."
        | "Këta të dy i vure ti pranë njëri-tjetrit; Synoptic nuk i përputhi."
        | "Ova dva stoje zajedno po tvom izboru; Synoptic ih nije povezao.";
    /// Where they share nothing that was compared.
    NOTHING_SHARED = "They share no name and no content word."
        | "Nuk kanë të përbashkët asnjë emër dhe asnjë fjalë me peshë."
        | "Nemaju zajedničko nijedno ime i nijednu sadržajnu reč.";
    /// Why they were matched: what they share, in how many texts, the strength, the least strength that is shown.
    WHY = "They share {0} that are rare in these {1}. Match strength {2}; pairs are shown from {3}. Word order plays no part."
        | "Kanë të përbashkëta {0}, të rralla në {1}. Forca e përputhjes {2}; çiftet shfaqen nga {3}. Renditja e fjalëve nuk luan rol."
        | "Zajedničko im je, a retko u {1}: {0}. Jačina poklapanja {2}; parovi se prikazuju od {3}. Red reči nema uticaja.";
    /// What they share.
    NAMES = "names" | "emra" | "imena";
    /// What they share.
    FIGURES = "figures" | "shifra" | "brojke";
    /// What they share.
    QUOTED_WORDS = "quoted words" | "fjalë të cituara" | "citirane reči";
    /// What they share.
    WORDS = "words" | "fjalë" | "reči";
    /// Says what the table holds, for screen readers.
    EVIDENCE = "What stands in both, and in how many paragraphs" | "Çfarë gjendet në të dy, dhe në sa paragrafë" | "Šta stoji u oba, i u koliko pasusa";
    /// Heads a column.
    IN_BOTH = "In both" | "Në të dy" | "U oba";
    /// Heads a column.
    PARAGRAPHS_WITH = "Paragraphs with it" | "Paragrafë me të" | "Pasusi sa tim";
    /// Heads a column.
    SHARE = "Share of match" | "Pjesa e përputhjes" | "Udeo u poklapanju";
}
