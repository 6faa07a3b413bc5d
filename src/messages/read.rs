//! The view of one text.

messages! {
    /// Below the headline of a text in another language.
    NOT_ENGLISH = "Not in English: fewer names, figures and matches are found here, and “not found” says less." | "Jo në anglisht: këtu gjenden më pak emra, shifra e përputhje, dhe “nuk u gjet” thotë më pak." | "Nije na engleskom: ovde se nalazi manje imena, brojki i poklapanja, i „nije nađeno“ kazuje manje.";
    /// Heads the list of all texts, where not each has a tab; how many there are.
    ALL_TEXTS = "All {0} texts" | "Të gjitha tekstet ({0})" | "Svi tekstovi ({0})";
    /// The ways at the foot of a text, for screen readers.
    NEIGHBOURS = "Next and previous text" | "Teksti pasues dhe i mëparshëm" | "Sledeći i prethodni tekst";
    /// The way back.
    PREVIOUS = "Previous text" | "Teksti i mëparshëm" | "Prethodni tekst";
    /// The way on.
    NEXT = "Next text" | "Teksti pasues" | "Sledeći tekst";
    /// What the link to an article on the web does.
    OPEN_ORIGINAL = "Open the original" | "Hap origjinalin" | "Otvori original";
    /// The same, for screen readers; the name of the host.
    ORIGINAL_AT = "Original at {0}" | "Origjinali te {0}" | "Original na {0}";
    /// Heads what other texts tell of what the headline tells.
    TOLD_ELSEWHERE = "Told elsewhere" | "Thuhet edhe gjetkë" | "Kaže se i drugde";
    /// Heads the headline of the other of two texts.
    OTHER_HEADLINE = "The other headline" | "Titulli tjetër" | "Drugi naslov";
    /// Heads the headlines of the others; how many there are.
    OTHER_HEADLINES = "The other {0} headlines" | "Titujt e tjerë ({0})" | "Ostali naslovi ({0})";
    /// Before the sigla of texts, on phones.
    ALSO_IN = "Also in" | "Edhe në" | "Takođe u";
    /// Opens the comparison, on phones.
    COMPARE = "Compare" | "Krahaso" | "Uporedi";
    /// How much of a text passes: what is asked for, how many paragraphs, of how many.
    FILTERED = "{0}: {1} of {2} in this text." | "{0}: {1} nga {2} në këtë tekst." | "{0}: {1} od {2} u ovom tekstu.";
    /// What was set aside: lines of the page.
    ASIDE_LINES = "{0} left out as page furniture." | "Të lëna jashtë si elemente të faqes: {0}." | "Odvojeno kao elementi stranice: {0}.";
    /// What was set aside: captions.
    ASIDE_CAPTIONS = "{0} left out." | "Të lëna jashtë: {0}." | "Odvojeno: {0}.";
    /// What was set aside: lines of the page, and captions.
    ASIDE_BOTH = "{0} left out as page furniture, {1} left out."
        | "Të lëna jashtë: {0} si elemente të faqes, dhe {1}."
        | "Odvojeno: {0} kao elementi stranice, i {1}.";
    /// Puts away what was set aside.
    PUT_AWAY = "Put them away" | "Hiqi" | "Skloni ih";
    /// What another text does, for screen readers; its name.
    TELLS_SAME = "{0} tells the same:" | "{0} thotë të njëjtën gjë:" | "{0} kaže isto:";
    /// What another text does, for screen readers; its name.
    TELLS_PART = "{0} tells part of it:" | "{0} thotë një pjesë të saj:" | "{0} kaže deo toga:";
    /// What another text does, and what a press does; its name.
    TELLS_SAME_OPEN = "{0} tells the same. Open beside." | "{0} thotë të njëjtën gjë. Hape pranë." | "{0} kaže isto. Otvori pored.";
    /// What another text does, and what a press does; its name.
    TELLS_PART_OPEN = "{0} tells part of it. Open beside." | "{0} thotë një pjesë të saj. Hape pranë." | "{0} kaže deo toga. Otvori pored.";
}
