//! The view of rows that tell the same.

messages! {
    /// What there is: rows, how many of them in all texts, how many texts.
    LEDE = "{0} of paragraphs that tell the same; {1} in all {2} texts."
        | "{0} me paragrafë që thonë të njëjtën gjë; {1} në të {2} tekstet."
        | "{0} pasusa koji kažu isto; {1} u svim tekstovima ({2}).";
    /// What there is in two texts.
    LEDE_TWO = "{0} of paragraphs that tell the same." | "{0} me paragrafë që thonë të njëjtën gjë." | "{0} pasusa koji kažu isto.";
    /// Says what the table is, for screen readers.
    TABLE = "Paragraphs of the texts, aligned by what they tell" | "Paragrafët e teksteve, të radhitur sipas asaj që thonë" | "Pasusi tekstova, poređani po onome što kažu";
    /// Where the filter leaves no row.
    EMPTY_FILTER = "No row names all of these. Take one name out, or move it to “Any of”."
        | "Asnjë rresht nuk i përmend të gjithë këta. Hiq një emër, ose kaloje te “Ndonjë”."
        | "Nijedan red ne pominje sve ovo. Izbaci jedno ime, ili ga prebaci u „Bar jedno“.";
    /// Where the choice of rows leaves none.
    EMPTY_CHOICE = "No row is like this. Choose other rows above." | "Asnjë rresht nuk është i tillë. Zgjidh rreshta të tjerë më sipër." | "Nijedan red nije takav. Izaberi druge redove gore.";
    /// What the head of a column does.
    READ_TEXT = "Read this text" | "Lexo këtë tekst" | "Čitaj ovaj tekst";
    /// Says that the rows follow this text; its date.
    SETS_ORDER = "{0}, sets the order" | "{0}, jep renditjen" | "{0}, određuje redosled";
    /// Heads the texts without a column; how many.
    OTHERS = "{0} others" | "{0} të tjera" | "još {0}";
    /// Heads the headlines.
    HEADLINES = "Headlines" | "Titujt" | "Naslovi";
    /// A row, for screen readers; its number.
    ROW = "Row {0}" | "Rreshti {0}" | "Red {0}";
    /// A row as a link.
    IN_ROW = "row {0}" | "rreshti {0}" | "red {0}";
    /// Heads paragraphs between rows; how many.
    NO_FULL_MATCH = "No full match: {0}" | "Pa përputhje të plotë: {0}" | "Bez punog poklapanja: {0}";
    /// An empty cell, for screen readers.
    NOTHING_HERE = "nothing here" | "asgjë këtu" | "ovde ništa";
    /// Where a part is told.
    IN_PART_AT = "in part at {0}" | "pjesërisht te {0}" | "delom kod {0}";
    /// No other text tells it.
    NOT_ELSEWHERE = "not found elsewhere" | "nuk u gjet gjetkë" | "nije nađeno drugde";
    /// Under a paragraph that tells a part.
    IN_PART = "in part" | "pjesërisht" | "delom";
    /// Where a paragraph has only words that others have.
    NO_OWN_WORD = "no word of its own" | "asnjë fjalë vetëm e tija" | "nijedna reč samo njegova";
    /// Where no text without a column tells it.
    NONE = "none" | "asnjë" | "nijedan";
    /// Opens the list of other texts, for screen readers.
    LIST_OTHERS = "other texts; list them" | "tekste të tjera; rendit" | "drugi tekstovi; nabroj";

    /// The choice of how much of each paragraph stands.
    DEPTH = "How much text" | "Sa tekst" | "Koliko teksta";
    /// So much stands.
    FULL = "Full text" | "Teksti i plotë" | "Ceo tekst";
    /// So much stands.
    FIRST = "First sentences" | "Fjalitë e para" | "Prve rečenice";
    /// So much stands.
    DIFFERENCES = "Differences" | "Dallimet" | "Razlike";
    /// The choice of the text whose order the rows follow.
    ORDER_OF = "Order of" | "Renditja sipas" | "Redosled po";
    /// Which rows stand.
    EVERYTHING = "Everything" | "Gjithçka" | "Sve";
    /// Which rows stand.
    ROWS_ONLY = "Rows only" | "Vetëm rreshtat" | "Samo redovi";
    /// Which rows stand; the number of texts.
    ROWS_IN_ALL = "Rows in all {0} texts" | "Rreshtat në të {0} tekstet" | "Redovi u svim tekstovima ({0})";
    /// Which rows stand.
    ROWS_BUT_ONE = "Rows in all texts but one" | "Rreshtat në të gjitha tekstet përveç njërit" | "Redovi u svim tekstovima osim jednog";
    /// Which rows stand.
    ROWS_DIFFERING = "Rows with figures that differ" | "Rreshtat me shifra që ndryshojnë" | "Redovi sa brojkama koje se razlikuju";
    /// Which rows stand.
    UNMATCHED = "No full match" | "Pa përputhje të plotë" | "Bez punog poklapanja";
    /// Which rows stand.
    SOLO = "In one text only" | "Vetëm në një tekst" | "Samo u jednom tekstu";
    /// Gives a text a column.
    GIVE_COLUMN = "Give a text a column" | "Jepi një teksti kolonë" | "Daj tekstu kolonu";
    /// Gives a text a column.
    ADD = "Add …" | "Shto …" | "Dodaj …";
    /// The choice of columns.
    COLUMNS = "Columns" | "Kolonat" | "Kolone";
    /// Between the two texts that stand on a phone.
    BESIDE = "beside" | "pranë" | "pored";
    /// The choice of the second of these, for screen readers.
    TEXT_BESIDE = "Text beside it" | "Teksti pranë tij" | "Tekst pored njega";
}
