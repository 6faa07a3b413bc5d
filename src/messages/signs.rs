//! Signs in and beside the texts, keys, and the overview.

messages! {
    /// A figure's sign.
    SAME = "same in every text that gives it" | "e njëjtë në çdo tekst që e jep" | "ista u svakom tekstu koji je navodi";
    /// A figure's sign.
    ROUNDED = "rounded in another text" | "e rrumbullakosur në një tekst tjetër" | "zaokružena u drugom tekstu";
    /// A figure's sign.
    COMPATIBLE = "another text gives it less exactly" | "një tekst tjetër e jep më pak saktë" | "drugi tekst je navodi manje tačno";
    /// A figure's sign.
    SCOPE = "another text counts a different part of it" | "një tekst tjetër numëron një pjesë tjetër të saj" | "drugi tekst broji drugi deo toga";
    /// A figure's sign.
    DIFFERS = "another text gives another number" | "një tekst tjetër jep një numër tjetër" | "drugi tekst navodi drugi broj";

    /// Heads the signs.
    SIGNS = "Signs" | "Shenjat" | "Znaci";
    /// How a siglum looks.
    FILLED = "Filled letter" | "Shkronjë e mbushur" | "Puno slovo";
    /// What that means.
    FILLED_MEANS = "this text tells the same" | "ky tekst thotë të njëjtën gjë" | "ovaj tekst kaže isto";
    /// How a siglum looks.
    OUTLINED = "Outlined letter" | "Shkronjë me kontur" | "Slovo u obrisu";
    /// What that means.
    OUTLINED_MEANS = "this text tells part of it" | "ky tekst thotë një pjesë të saj" | "ovaj tekst kaže deo toga";
    /// How a siglum looks.
    DOTTED = "Dotted letter" | "Shkronjë me pika" | "Tačkasto slovo";
    /// An example of a name.
    NAME = "Name" | "Emri" | "Ime";
    /// An example of quoted words.
    WORDS = "words" | "fjalë" | "reči";
    /// What a line under a name means.
    PERSON_MEANS = "a person, or a group of people" | "një person, ose një grup njerëzish" | "osoba, ili grupa ljudi";
    /// What a line under a name means.
    PLACE_MEANS = "a place" | "një vend" | "mesto";
    /// What a line under a name means.
    ORGANISATION_MEANS = "an organisation" | "një organizatë" | "organizacija";
    /// What a line under a name means.
    PRODUCT_MEANS = "a product, an event or a law" | "një produkt, një ngjarje ose një ligj" | "proizvod, događaj ili zakon";
    /// What a sign means.
    FIGURE_MEANS = "a figure that other texts give too; its sign opens theirs"
        | "një shifër që e japin edhe tekste të tjera; shenja e saj i hap ato"
        | "brojka koju navode i drugi tekstovi; njen znak otvara njihove";
    /// What a line means.
    QUOTED_MEANS = "quoted words that other texts quote too" | "fjalë të cituara që i citojnë edhe tekste të tjera" | "citirane reči koje citiraju i drugi tekstovi";

    /// Says what the table of keys holds, for screen readers.
    KEYS = "Keys and what they do" | "Tastet dhe çfarë bëjnë" | "Tasteri i šta rade";
    /// What keys do.
    KEY_STEP = "next, previous paragraph or row" | "paragrafi ose rreshti pasues, i mëparshëm" | "sledeći, prethodni pasus ili red";
    /// What keys do.
    KEY_COMPARE = "compare the paragraph" | "krahaso paragrafin" | "uporedi pasus";
    /// What keys do.
    KEY_COUNTERPART = "next, previous counterpart" | "përputhja pasuese, e mëparshme" | "sledeće, prethodno poklapanje";
    /// Keys.
    KEYS_TEXTS = "1 to 8" | "1 deri 8" | "1 do 8";
    /// What keys do.
    KEY_TEXT = "open text A to H" | "hap tekstin A deri H" | "otvori tekst A do H";
    /// Keys.
    KEYS_COLUMNS = "Shift 1 to 8" | "Shift 1 deri 8" | "Shift 1 do 8";
    /// What they do.
    KEY_COLUMN = "show or hide its column" | "shfaq ose fshih shtyllën e tij" | "prikaži ili sakrij njegovu kolonu";
    /// What keys do.
    KEY_MARKS = "marks in the texts: all, figures and quotations, none" | "shenjat në tekste: të gjitha, shifra e citime, asnjë" | "oznake u tekstovima: sve, brojke i navodi, nijedna";
    /// Names the choice of marks in the outlets' words.
    MARKS = "Marks in the texts" | "Shenjat në tekste" | "Oznake u tekstovima";
    /// A choice of marks.
    MARKS_ALL = "all" | "të gjitha" | "sve";
    /// A choice of marks: none under names.
    MARKS_SAID = "figures and quotations" | "shifra e citime" | "brojke i navodi";
    /// A choice of marks.
    MARKS_NONE = "none" | "asnjë" | "nijedna";
    /// What keys do.
    KEY_FIND = "search all texts" | "kërko në të gjitha tekstet" | "traži u svim tekstovima";
    /// What keys do.
    KEY_ASK = "in “Find a name”: ask for it, where only one is found"
        | "te “Gjej një emër”: kërkoje, kur gjendet vetëm një"
        | "u „Nađi ime“: traži ga, kad je nađeno samo jedno";
    /// What keys do.
    KEY_FILTER = "filter" | "filtri" | "filter";
    /// What keys do.
    KEY_READ = "go to Read" | "shko te Lexo" | "idi na Čitanje";
    /// What keys do.
    KEY_SYNOPSIS = "go to the Synopsis" | "shko te Sinopsi" | "idi na Sinopsis";
    /// What keys do.
    KEY_NAMES = "go to Names" | "shko te Emrat" | "idi na Imena";
    /// What `g q` does.
    KEY_QUOTES = "go to Quotes" | "shko te Citimet" | "idi na Citate";
    /// What `g f` does.
    KEY_FIGURES = "go to Figures" | "shko te Shifrat" | "idi na Brojke";
    /// What keys do.
    KEY_COVERAGE = "go to Coverage" | "shko te Mbulimi" | "idi na Pokrivenost";
    /// What keys do.
    KEY_TABS = "from tab to tab; width of the comparison, on its edge"
        | "nga skeda në skedë; gjerësia e krahasimit, në anën e tij"
        | "od kartice do kartice; širina poređenja, na njegovoj ivici";
    /// What keys do.
    KEY_ENDS = "first, last tab; least, most width" | "skeda e parë, e fundit; gjerësia më e vogël, më e madhe" | "prva, poslednja kartica; najmanja, najveća širina";
    /// What keys do.
    KEY_CLOSE = "close the topmost thing" | "mbyll atë që është sipër" | "zatvori ono što je na vrhu";
    /// What keys do.
    KEY_THEME = "light or dark" | "e çelët ose e errët" | "svetlo ili tamno";
    /// What keys do.
    KEY_LINK = "copy the link to this view" | "kopjo lidhjen te kjo pamje" | "kopiraj vezu do ovog prikaza";
    /// What keys do.
    KEY_LIST = "this list" | "kjo listë" | "ovaj spisak";
    /// Names of keys.
    ARROWS = "Left  Right" | "Majtas  Djathtas" | "Levo  Desno";
    /// Switches letters off.
    USE_LETTERS = "Use letters, digits and signs as keys" | "Përdor shkronja, shifra dhe shenja si taste" | "Koristi slova, cifre i znakove kao tastere";
    /// What that does not switch off.
    USE_LETTERS_NOTE = "They work outside fields. Enter, Esc and the arrows always work."
        | "Funksionojnë jashtë fushave. Enter, Esc dhe shigjetat funksionojnë gjithmonë."
        | "Rade izvan polja. Enter, Esc i strelice uvek rade.";

    /// The overview, for screen readers.
    OVERVIEW = "Overview of all texts" | "Pasqyra e të gjitha teksteve" | "Pregled svih tekstova";
    /// The button that opens it large on phones.
    ENLARGE = "Open the overview large" | "Hape pasqyrën të madhe" | "Otvori uvećan pregled";
    /// Which texts have strips, where there are too many; how many of how many.
    FEWER = "{0} of {1} texts: the open one and the closest to it"
        | "{0} nga {1} tekste: i hapuri dhe më të afërtit me të"
        | "{0} od {1} tekstova: otvoreni i njemu najbliži";
    /// What the depth of a cell counts.
    TOLD_BY_OTHER = "Told by the other text" | "E thotë edhe teksti tjetër" | "Kaže i drugi tekst";
    /// What the depth of a cell counts.
    TELL_SAME = "Other texts that tell the same" | "Tekste të tjera që thonë të njëjtën gjë" | "Drugi tekstovi koji kažu isto";
    /// What a cell says; how many others.
    TOLD_BY = "Told at least in part by {0}" | "Thuhet të paktën pjesërisht në {0}" | "Bar delom rečeno u {0}";
    /// What a strip says: outlet, paragraphs, and how many of these.
    STRIP = "{0}: {1}, {2} told at least in part by another text"
        | "{0}: {1}, {2} të thënë të paktën pjesërisht në një tekst tjetër"
        | "{0}: {1}, {2} bar delom i u drugom tekstu";
}
