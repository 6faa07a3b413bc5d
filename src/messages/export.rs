//! What leaves the page.

messages! {
    /// Opens the dialog, and heads it.
    EXPORT = "Export" | "Eksporto" | "Izvezi";
    /// Heads the exports of what is compared.
    COMPARISON = "What is compared here" | "Çfarë krahasohet këtu" | "Šta se ovde poredi";
    /// Said where no comparison is open.
    NO_COMPARISON = "Choose a paragraph in Read, or open the Synopsis, to have a comparison here." | "Zgjidh një paragraf te Lexo, ose hap Sinopsin, për të pasur këtu një krahasim." | "Izaberi pasus u Čitanju ili otvori Sinopsis da bi ovde bilo poređenja.";
    /// What the exports of a comparison hold: paragraphs.
    HOLDS = "{0}, word for word, each with its outlet, date, number and a link back." | "{0}, fjalë për fjalë, secili me botuesin, datën, numrin dhe një lidhje kthimi." | "{0}, od reči do reči, svaki sa izdavačem, datumom, brojem i vezom nazad.";
    /// A button.
    COPY_MARKDOWN = "Copy as Markdown" | "Kopjo si Markdown" | "Kopiraj kao Markdown";
    /// A button.
    COPY_PLAIN = "Copy as plain text" | "Kopjo si tekst të thjeshtë" | "Kopiraj kao običan tekst";
    /// A button.
    SAVE_MARKDOWN = "Save as Markdown" | "Ruaj si Markdown" | "Sačuvaj kao Markdown";
    /// Heads the tables.
    TABLES = "Tables, for spreadsheets (CSV)" | "Tabela, për fletë llogaritëse (CSV)" | "Tabele, za programe s tabelama (CSV)";
    /// Said below the tables.
    FILTERED = "They hold what passes the filter." | "Ato përmbajnë çfarë kalon filtrin." | "Sadrže ono što prolazi filter.";
    /// A table: what each text calls whom.
    NAMES = "Names" | "Emrat" | "Imena";
    /// A table: quoted and reported words.
    QUOTATIONS = "Quotations" | "Citimet" | "Citati";
    /// A table: numbers and dates.
    FIGURES = "Figures" | "Shifrat" | "Brojke";
    /// A table: which text names what.
    COVERAGE = "Coverage" | "Mbulimi" | "Pokrivenost";
    /// A table: the paragraphs compared.
    COMPARED = "Comparison" | "Krahasimi" | "Poređenje";
    /// Heads the picture.
    PICTURE = "Coverage as a picture" | "Mbulimi si figurë" | "Pokrivenost kao slika";
    /// Heads another picture.
    PICTURE_OF_FIGURES = "Figures as a picture" | "Shifrat si figurë" | "Brojke kao slika";
    /// Stands in that picture: how many figures are drawn, of how many.
    FIGURED = "What more than one text counts, with the texts at their numbers. {0} of {1}." | "Çfarë numëron më shumë se një tekst, me tekstet te numrat e tyre. {0} nga {1}." | "Šta broji više od jednog teksta, s tekstovima kod njihovih brojeva. {0} od {1}.";
    /// Heads the last picture.
    PICTURE_OF_DATES = "Dates as a picture" | "Datat si figurë" | "Datumi kao slika";
    /// Stands in that picture: how many dates are drawn, of how many.
    DATED = "The dates the texts give. {0} of {1}." | "Datat që japin tekstet. {0} nga {1}." | "Datumi koje tekstovi navode. {0} od {1}.";
    /// Stands in the picture: how many names are drawn, of how many.
    PICTURED = "How often each text names what. {0} of {1} names." | "Sa shpesh e përmend secili tekst çfarë. {0} nga {1} emra." | "Koliko puta koji tekst šta pominje. {0} od {1} imena.";
    /// Stands after it where not every text is drawn: how many are, and all of them.
    PICTURED_TEXTS = "{0} of {1} are drawn." | "Janë vizatuar {0} nga {1}." | "Nacrtano: {0} od {1}.";
    /// A button.
    SAVE_SVG = "Save as SVG" | "Ruaj si SVG" | "Sačuvaj kao SVG";
    /// A button.
    SAVE_PNG = "Save as PNG" | "Ruaj si PNG" | "Sačuvaj kao PNG";
    /// Heads the worksheet.
    WORKSHEET = "Worksheet for the classroom" | "Fletë pune për klasën" | "Radni list za učionicu";
    /// A link.
    OPEN_WORKSHEET = "Open the worksheet" | "Hap fletën e punës" | "Otvori radni list";
    /// Said when a comparison was copied.
    COPIED = "Comparison copied, with its sources." | "Krahasimi u kopjua, me burimet." | "Poređenje kopirano, s izvorima.";
    /// Said when a file was saved.
    SAVED = "Saved among your downloads." | "U ruajt te shkarkimet." | "Sačuvano među preuzimanjima.";
    /// Said when a file could not be saved.
    NOT_SAVED = "The browser did not make the file. Copy it as text instead." | "Shfletuesi nuk e krijoi skedarin. Kopjoje si tekst." | "Pregledač nije napravio datoteku. Kopiraj kao tekst.";
    /// Heads a group of paragraphs in a comparison.
    ROW = "Row {0}" | "Rreshti {0}" | "Red {0}";
    /// Ends every comparison.
    METHOD = "Put together by Synoptic from the words of these texts. The paragraphs are quoted whole; which of them stand together was computed and can be wrong."
        | "Vënë bashkë nga Synoptic prej fjalëve të këtyre teksteve. Paragrafët janë cituar të plotë; cilët qëndrojnë bashkë u llogarit dhe mund të jetë gabim."
        | "Sastavio Synoptic iz reči ovih tekstova. Pasusi su navedeni u celini; koji stoje zajedno izračunato je i može biti pogrešno.";
    /// A column: the number of the row.
    GROUP = "row" | "rreshti" | "red";
    /// A column.
    OUTLET = "outlet" | "botuesi" | "izdavač";
    /// A column.
    DATE = "date" | "data" | "datum";
    /// A column.
    PARAGRAPH = "paragraph" | "paragrafi" | "pasus";
    /// A column.
    WORDS = "words" | "fjalët" | "reči";
    /// A column.
    NAME = "name" | "emri" | "ime";
    /// A column.
    KIND = "kind" | "lloji" | "vrsta";
    /// A column: whether words are a name, or a title, epithet or apposition beside it.
    WHAT = "what" | "çfarë" | "šta";
    /// A column: the words a text uses.
    CALLED = "called" | "si quhet" | "kako se zove";
    /// A column: how often.
    TIMES = "times" | "herë" | "puta";
    /// A column: the number of what is said.
    UTTERANCE = "utterance" | "thënia" | "izjava";
    /// A column: who said it.
    SPEAKER = "speaker" | "folësi" | "govornik";
    /// A column: the words that name the speaker.
    INTRODUCED = "introduced as" | "paraqitur si" | "uveden kao";
    /// A column: what became of the words.
    WORDING = "wording" | "formulimi" | "formulacija";
    /// A column: what is counted.
    COUNTED = "counted" | "çfarë numërohet" | "šta se broji";
    /// A column.
    VALUE = "value" | "vlera" | "vrednost";
    /// A column: the upper end of a range.
    UPPER = "up to" | "deri në" | "do";
    /// A column.
    UNIT = "unit" | "njësia" | "jedinica";
    /// A column: how a text qualifies a number.
    HEDGE = "qualified" | "me rezervë" | "ograda";
    /// A column: how the numbers of several texts relate.
    AGREEMENT = "relation" | "raporti" | "odnos";
    /// A column: how many paragraphs.
    PARAGRAPHS = "paragraphs" | "paragrafë" | "pasusa";
    /// A column: the first paragraph that names it.
    FIRST = "first in" | "së pari në" | "prvi put u";
    /// Heads the ways to take the whole page along.
    PAGE = "The whole page" | "E gjithë faqja" | "Cela stranica";
    /// What a saved page holds.
    PAGE_HOLDS = "One file with these texts, your corrections and your notes. It opens by a double click, without a network, and can do all that this page can." | "Një skedar me këto tekste, korrigjimet dhe shënimet e tua. Hapet me dy klikime, pa rrjet, dhe mund të bëjë gjithçka që bën kjo faqe." | "Jedna datoteka s ovim tekstovima, tvojim ispravkama i beleškama. Otvara se dvostrukim klikom, bez mreže, i može sve što i ova stranica.";
    /// A button.
    SAVE_PAGE = "Save as one file" | "Ruaj si një skedar" | "Sačuvaj kao jednu datoteku";
    /// A button.
    SAVE_TO_READ = "Save for reading alone" | "Ruaj vetëm për lexim" | "Sačuvaj samo za čitanje";
    /// What that button leaves out.
    TO_READ = "For reading alone it takes no further texts, and is small enough for an e-mail." | "Vetëm për lexim s’merr tekste të tjera, dhe është mjaft e vogël për një e-mail." | "Samo za čitanje ne prima druge tekstove, i dovoljno je mala za e-poštu.";
    /// Said where the page is a preview for who develops it.
    NO_PAGE = "This preview cannot be saved as one file. Build the page to have that." | "Ky parashikim nuk ruhet dot si një skedar. Ndërto faqen për ta pasur." | "Ovaj pregled ne može da se sačuva kao jedna datoteka. Izgradi stranicu za to.";
    /// Said of a site that the browser has kept.
    OFFLINE = "Your browser has kept this site: it opens without a network." | "Shfletuesi yt e ka ruajtur këtë sajt: ai hapet pa rrjet." | "Tvoj pregledač je sačuvao ovaj sajt: otvara se bez mreže.";
    /// Said of a site that the browser does not keep.
    NOT_OFFLINE = "Your browser keeps no copy of this site: it needs the network to open. Save it as one file to read without." | "Shfletuesi yt nuk ruan kopje të këtij sajti: për ta hapur duhet rrjeti. Ruaje si një skedar për ta lexuar pa rrjet." | "Tvoj pregledač ne čuva kopiju ovog sajta: za otvaranje je potrebna mreža. Sačuvaj ga kao jednu datoteku za čitanje bez mreže.";
    /// A button: copies the HTML by which another page shows this view.
    COPY_EMBED = "Copy the code to embed this view" | "Kopjo kodin për ta vendosur këtë pamje" | "Kopiraj kod za umetanje ovog prikaza";
    /// Said once it is copied.
    EMBED_COPIED = "The code is copied. Put it into the HTML of your page." | "Kodi u kopjua. Vendose në HTML-në e faqes sate." | "Kod je kopiran. Stavi ga u HTML svoje stranice.";
    /// A button above a table.
    SAVE_TABLE = "Export table" | "Eksporto tabelën" | "Izvezi tabelu";
    /// Said where a part of the page is not at hand.
    PAGE_FAILED = "The page was not saved: a part of it is not at hand. Connect to the network and save it again." | "Faqja nuk u ruajt: një pjesë e saj mungon. Lidhu me rrjetin dhe ruaje përsëri." | "Stranica nije sačuvana: jedan njen deo nije pri ruci. Poveži se na mrežu i sačuvaj je ponovo.";
    /// Said where the page lies on a disk, where nobody else can reach it.
    NOT_EMBEDDED = "This page lies on your device, so no other page can show it. Put it on a host first." | "Kjo faqe ndodhet në pajisjen tënde, prandaj asnjë faqe tjetër nuk mund ta tregojë. Vendose më parë në një server." | "Ova stranica je na tvom uređaju, pa je druga stranica ne može prikazati. Prvo je postavi na server.";
}
