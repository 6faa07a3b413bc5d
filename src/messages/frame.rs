//! The frame around every view.

messages! {
    /// The view of one text.
    READ = "Read" | "Lexo" | "Čitanje";
    /// The view of rows that tell the same.
    SYNOPSIS = "Synopsis" | "Sinopsi" | "Sinopsis";
    /// The view of what each text calls whom.
    NAMES = "Names" | "Emrat" | "Imena";
    /// The view of words in quotation marks.
    QUOTES = "Quotes" | "Citimet" | "Citati";
    /// The view of numbers and dates.
    FIGURES = "Figures" | "Shifrat" | "Brojke";
    /// The view of which text names what, and how early.
    COVERAGE = "Coverage" | "Mbulimi" | "Pokrivenost";
    /// The view of paragraphs by the names in them.
    FILTER = "Filter" | "Filtri" | "Filter";
    /// On phones, the views that are tables.
    TABLES = "Tables" | "Tabelat" | "Tabele";
    /// The navigation between views, for screen readers.
    VIEWS = "Views" | "Pamjet" | "Prikazi";
    /// The bar under the thumb, for screen readers.
    MAIN = "Main" | "Kryesore" | "Glavno";
    /// The link to the first text, for screen readers.
    FIRST_TEXT = "Synoptic, first text" | "Synoptic, teksti i parë" | "Synoptic, prvi tekst";
    /// The link past everything but the text.
    SKIP = "Skip to the text" | "Kalo te teksti" | "Pređi na tekst";
    /// A tool of the folio line.
    COPY_LINK = "Copy link" | "Kopjo lidhjen" | "Kopiraj vezu";
    /// A tool of the folio line.
    METHODS = "Methods" | "Metodat" | "Metode";
    /// A tool of the folio line.
    KEYS = "Keys" | "Tastet" | "Tasteri";
    /// A tool of the folio line.
    THEME = "Switch between light and dark" | "Ndërro mes të çelëtës e të errëtës" | "Promeni svetlo i tamno";
    /// Ends a dialog.
    CLOSE = "Close" | "Mbyll" | "Zatvori";
    /// Cuts short again what was shown in full.
    SHOW_LESS = "Show less" | "Trego më pak" | "Prikaži manje";
    /// Shows a paragraph that is cut short.
    SHOW_ALL = "Show all" | "Trego të gjithë" | "Prikaži sve";
    /// Shows paragraphs that are cut short.
    SHOW_IN_FULL = "Show in full" | "Trego të plota" | "Prikaži u celini";
    /// Heads the list of methods.
    METHODS_TITLE = "How this works, and how often it errs" | "Si funksionon kjo dhe sa shpesh gabon" | "Kako ovo radi i koliko često greši";
    /// Heads the list of keys.
    KEYS_TITLE = "Keys and signs" | "Tastet dhe shenjat" | "Tasteri i znaci";
    /// Opens the tools that have no room of their own on phones.
    MORE_TOOLS = "More tools" | "Më shumë vegla" | "Još alatki";
    /// The choice of the language of the page.
    LANGUAGE = "Language of the page" | "Gjuha e faqes" | "Jezik stranice";
    /// Said in a language that no native reader has looked at.
    NOT_REVIEWED = "These words wait for a native reader’s review." | "Këto fjalë presin shqyrtimin e një folësi amtar." | "Ove reči čekaju pregled izvornog govornika.";
    /// The button that tells more of the bundle.
    ABOUT = "About this edition" | "Rreth këtij botimi" | "O ovom izdanju";
    /// Heads the list of texts on paper.
    TEXTS = "Texts" | "Tekstet" | "Tekstovi";
    /// Said on paper of a text without an address.
    NO_ADDRESS = "no address given" | "pa adresë" | "bez adrese";
    /// Ends every print.
    COLOPHON = "Marks and counts were computed from the words of these texts. They describe; they do not judge. “Not found” means not found in this text by this method."
        | "Shenjat dhe numrat janë llogaritur nga fjalët e këtyre teksteve. Ato përshkruajnë; nuk gjykojnë. “Nuk u gjet” do të thotë: nuk u gjet në këtë tekst me këtë metodë."
        | "Oznake i brojevi izračunati su iz reči ovih tekstova. Oni opisuju; ne sude. „Nije nađeno“ znači: nije nađeno u ovom tekstu ovom metodom.";
    /// Leads from a view inside another page to the whole page.
    OPEN_WHOLE = "Open the whole page" | "Hap gjithë faqen" | "Otvori celu stranicu";
}
