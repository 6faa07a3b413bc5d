//! The view of paragraphs by the names in them.

messages! {
    /// Heads what is asked for.
    TITLE = "Filter by name" | "Filtro sipas emrit" | "Filtriraj po imenu";
    /// Asks for nothing any more.
    CLEAR_ALL = "Clear all" | "Hiqi të gjitha" | "Ukloni sve";
    /// Before names that a paragraph must all have.
    ALL_OF = "All of" | "Të gjithë" | "Sva";
    /// Before names of which it must have one.
    ANY_OF = "Any of" | "Ndonjë" | "Bar jedno";
    /// Before names of which it must have none.
    NONE_OF = "None of" | "Asnjë" | "Nijedno";
    /// Where there are none.
    NO_NAMES = "no names yet" | "ende asnjë emër" | "još nema imena";
    /// Takes a name out; the name.
    TAKE_OUT = "Take out {0}" | "Hiq {0}" | "Izbaci {0}";
    /// The search.
    FIND = "Find a name" | "Gjej një emër" | "Nađi ime";
    /// What the number beside a name is; the words for the second number, where there is one.
    HINT = "Paragraphs shown now that name it{0}." | "Paragrafët e shfaqur tani që e përmendin{0}." | "Sada prikazani pasusi koji ga pominju{0}.";
    /// What the second number is.
    HINT_ALL = ", then all paragraphs that name it" | ", pastaj të gjithë paragrafët që e përmendin" | ", zatim svi pasusi koji ga pominju";
    /// Where nobody and nothing is named.
    NONE_FOUND = "No names were found in these texts." | "Në këto tekste nuk u gjet asnjë emër." | "U ovim tekstovima nije nađeno nijedno ime.";
    /// Where the search finds none.
    NONE_LIKE_THIS = "No name in these texts is written like this." | "Asnjë emër në këto tekste nuk shkruhet kështu." | "Nijedno ime u ovim tekstovima nije ovako napisano.";
    /// Shows more names, for screen readers: how many, of which kind.
    MORE_OF = "{0} more {1}" | "edhe {0}: {1}" | "još {0}: {1}";
    /// Asks for a name besides others.
    OP_ALL = "and" | "dhe" | "i";
    /// Asks for a name or others.
    OP_ANY = "or" | "ose" | "ili";
    /// Asks for paragraphs without a name.
    OP_NONE = "not" | "jo" | "ne";
    /// What the two numbers beside a name are, for screen readers.
    COUNTS = "{0} paragraphs with these filters, {1} without" | "{0} paragrafë me këta filtra, {1} pa ta" | "{0} pasusa sa ovim filterima, {1} bez njih";
    /// Why a name cannot be asked for.
    WHY_NIL = "No paragraph shown names it." | "Asnjë paragraf i shfaqur nuk e përmend." | "Nijedan prikazan pasus ga ne pominje.";
    /// The texts that name it.
    NAMED_BY = "named by {0}" | "përmendet nga {0}" | "pominju ga: {0}";
    /// Where nothing passes.
    EMPTY = "No paragraph names all of these. Take one name out, or move it to “Any of”."
        | "Asnjë paragraf nuk i përmend të gjithë këta. Hiq një emër, ose kaloje te “Ndonjë”."
        | "Nijedan pasus ne pominje sve ovo. Izbaci jedno ime, ili ga prebaci u „Bar jedno“.";
    /// What a link to a paragraph does, for screen readers; the paragraph.
    READ = "Read {0} in its text" | "Lexo në tekstin e vet: {0}" | "Čitaj u njegovom tekstu: {0}";
    /// Before texts without a paragraph that passes.
    WITHOUT = "No paragraph that passes was found in" | "Asnjë paragraf që kalon nuk u gjet në" | "Nijedan pasus koji prolazi nije nađen u";
}
