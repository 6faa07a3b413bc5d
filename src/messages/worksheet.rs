//! The worksheet for the classroom.

messages! {
    /// Heads the page.
    TITLE = "Worksheet" | "Fletë pune" | "Radni list";
    /// The choice between cells with and without words, for screen readers.
    CELLS = "Cells" | "Kutitë" | "Polja";
    /// Cells hold the words of the texts.
    FILLED = "Filled in" | "E plotësuar" | "Popunjen";
    /// Cells are left to students.
    BLANK = "Blank" | "E zbrazët" | "Prazan";
    /// Opens the choice of rows and texts.
    CHOOSE = "Choose rows and texts" | "Zgjidh rreshtat e tekstet" | "Izaberi redove i tekstove";
    /// Heads the choice of rows.
    ROWS = "Rows" | "Rreshtat" | "Redovi";
    /// Heads the choice of texts.
    TEXTS = "Texts" | "Tekstet" | "Tekstovi";
    /// A button.
    PRINT = "Print" | "Shtyp" | "Štampaj";
    /// Where students write their name.
    NAME = "Name" | "Emri" | "Ime";
    /// Where students write the date.
    DATE = "Date" | "Data" | "Datum";
    /// The head of the column of tasks.
    COMPARE = "Compare" | "Krahaso" | "Uporedi";
    /// A row.
    HEADLINE = "Headline" | "Titulli" | "Naslov";
    /// Its question.
    HEADLINE_ASKS = "Which word carries it?" | "Cila fjalë e mban?" | "Koja ga reč nosi?";
    /// In the cell of a text whose file gives none.
    NO_HEADLINE = "no headline in the file" | "pa titull në skedar" | "bez naslova u datoteci";
    /// A row.
    FIRST = "First sentence" | "Fjalia e parë" | "Prva rečenica";
    /// Its question.
    FIRST_ASKS = "Who acts? On whom?" | "Kush vepron? Mbi kë?" | "Ko deluje? Na koga?";
    /// A row.
    QUOTED = "Who is quoted" | "Kush citohet" | "Ko je citiran";
    /// Its question.
    QUOTED_ASKS = "Whose words come first?" | "Fjalët e kujt vijnë të parat?" | "Čije reči dolaze prve?";
    /// A row about one name.
    NAMES = "Names for {0}" | "Emra për: {0}" | "Nazivi za: {0}";
    /// Its task.
    NAMES_ASKS = "Exact words" | "Fjalët e sakta" | "Tačne reči";
    /// A row about one figure.
    FIGURE = "Figure: {0}" | "Shifra: {0}" | "Brojka: {0}";
    /// Its task.
    FIGURE_ASKS = "As written" | "Siç është shkruar" | "Kako je napisano";
    /// A row about what only one text tells.
    ONLY = "Told in one text only" | "Thënë vetëm në një tekst" | "Rečeno samo u jednom tekstu";
    /// Its question.
    ONLY_ASKS = "Would it change how you see the event?" | "A do ta ndryshonte si e sheh ngjarjen?" | "Da li bi to promenilo kako vidiš događaj?";
    /// A question below the table.
    ASK_LEARNT = "What did you learn from one text that you did not learn from the others?" | "Çfarë mësove nga një tekst që nuk e mësove nga të tjerët?" | "Šta si saznao iz jednog teksta, a nisi iz ostalih?";
    /// A question below the table.
    ASK_WORDS = "Choose two words for the same thing. What does each word make you see?" | "Zgjidh dy fjalë për të njëjtën gjë. Çfarë të bën të shohësh secila?" | "Izaberi dve reči za istu stvar. Šta vidiš uz svaku?";
    /// A question below the table.
    ASK_FIGURE = "Which figure would you check, and where would you look?" | "Cilën shifër do ta verifikoje dhe ku do të kërkoje?" | "Koju bi brojku proverio i gde bi tražio?";
}
