//! What the view of coverage says.

messages! {
    /// Below the title: how many names, in how many texts.
    LEDE = "{0} in {1}. The number counts mentions; each bar shows where in the text they stand, from its beginning on." | "{0} në {1}. Numri tregon përmendjet; çdo shirit tregon ku në tekst qëndrojnë, nga fillimi i tij." | "{0}, {1}. Broj kaže koliko puta je pomenuto; crtice pokazuju gde u tekstu, od njegovog početka.";
    /// The same where cells say how early.
    LEDE_FIRSTS = "{0} in {1}. Each cell says where a text first names it: in the headline, the lead, or which paragraph." | "{0} në {1}. Çdo kuti tregon ku e përmend teksti së pari: në titull, në hyrje, a në cilin paragraf." | "{0}, {1}. Polje kaže gde ga tekst prvi put pominje: u naslovu, u uvodu, ili u kom pasusu.";
    /// Below the title of many texts.
    LEDE_MANY = "{0} in {1}. Each stroke is a text that names it, the darker the more often." | "{0} në {1}. Çdo vijë është një tekst që e përmend, më e errët sa më shpesh." | "{0}, {1}. Svaka crtica je tekst koji ga pominje, tamnija što češće.";
    /// The caption of the table, for screen readers.
    CAPTION = "Mentions of each name, by text" | "Përmendjet e çdo emri, sipas tekstit" | "Pominjanja svakog imena, po tekstovima";
    /// Names the choice of kinds, for screen readers.
    KINDS = "Kinds of name" | "Llojet e emrave" | "Vrste imena";
    /// The key to the grounds, for screen readers.
    KEY = "Mentions" | "Përmendje" | "Pominjanja";
    /// A ground.
    HEAT_2 = "2 to 3" | "2–3" | "2–3";
    /// A ground.
    HEAT_3 = "4 to 6" | "4–6" | "4–6";
    /// A ground.
    HEAT_4 = "7 or more" | "7 e më shumë" | "7 i više";
    /// Heads a group.
    IN_ALL = "Named in all {0}" | "Përmendur në të gjitha: {0}" | "Pomenuto u svima: {0}";
    /// Heads a group.
    IN_SOME = "Named in {0}" | "Përmendur në {0}" | "Pomenuto: {0}";
    /// Heads the column of all texts of many.
    ALL_TEXTS = "Texts, from first to last" | "Tekstet, nga i pari tek i fundit" | "Tekstovi, od prvog do poslednjeg";
    /// Heads the column of how many texts.
    SPREAD = "Named in" | "Përmendur në" | "Pomenuto u";
    /// How early: in the headline.
    HEADLINE = "in the headline" | "në titull" | "u naslovu";
    /// How early: in the first paragraph.
    LEAD = "in the first paragraph" | "në paragrafin e parë" | "u prvom pasusu";
    /// How early: in a later paragraph.
    PARAGRAPH = "in paragraph {0}" | "në paragrafin {0}" | "u pasusu {0}";
    /// How early: under a picture only.
    CAPTION_ONLY = "in a caption" | "në një diçiturë" | "u potpisu slike";
    /// How often and how early.
    FIRST = "{0}, first {1}" | "{0}, së pari {1}" | "{0}, prvi put {1}";
    /// Names the choice of what cells show, for screen readers.
    CELLS = "What the cells say" | "Çfarë thonë qelizat" | "Šta piše u poljima";
    /// Cells say how often.
    COUNTS = "How often" | "Sa shpesh" | "Koliko često";
    /// Cells say how early.
    FIRSTS = "How early" | "Sa herët" | "Koliko rano";
    /// A cell: the headline.
    SHORT_HEADLINE = "head" | "titull" | "nasl.";
    /// A cell: the first paragraph.
    SHORT_LEAD = "lead" | "hyrje" | "uvod";
    /// Heads the table of lengths.
    LENGTH = "Length, and share in quotation marks" | "Gjatësia dhe pjesa në thonjëza" | "Dužina i udeo pod navodnicima";
    /// Heads a column.
    WORDS = "Words" | "Fjalë" | "Reči";
    /// Heads a column.
    QUOTED = "In quotation marks" | "Në thonjëza" | "Pod navodnicima";
    /// Heads a column.
    SHARE = "Share" | "Pjesa" | "Udeo";
    /// Heads the table of speakers.
    SPEAKERS = "Who quotes whom" | "Kush citon kë" | "Ko koga citira";
    /// Explains it.
    SPEAKERS_NOTE = "How often each text gives words of a speaker, quoted or reported." | "Sa herë çdo tekst jep fjalë të një folësi, të cituara ose të raportuara." | "Koliko puta svaki tekst prenosi reči govornika, navedene ili prepričane.";
    /// Heads its first column.
    SPEAKER = "Speaker" | "Folësi" | "Govornik";
    /// Where nobody is quoted.
    NO_SPEAKERS = "No text names a speaker." | "Asnjë tekst nuk përmend një folës." | "Nijedan tekst ne imenuje govornika.";
    /// Heads a glance at what a text quotes of a speaker; who.
    WORDS_OF = "Words of {0}" | "Fjalë të {0}" | "Reči: {0}";
    /// The name of a glance at quotations; which text.
    QUOTED_IN = "Quoted in {0}" | "Cituar në {0}" | "Citirano u {0}";
}
