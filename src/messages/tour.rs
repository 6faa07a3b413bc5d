//! The tour of the first visit.

messages! {
    /// Offered on the first visit.
    WELCOME = "Here for the first time? A tour takes one minute." | "Për herë të parë këtu? Një vizitë zgjat një minutë." | "Prvi put ovde? Obilazak traje jedan minut.";
    /// Begins the tour.
    TAKE = "Take the tour" | "Fillo vizitën" | "Pođi u obilazak";
    /// Puts the offer away for good.
    DECLINE = "No, thanks" | "Jo, faleminderit" | "Ne, hvala";
    /// The card of the tour, for screen readers.
    TOUR = "Tour" | "Vizita" | "Obilazak";
    /// Which step of how many.
    STEP = "{0} of {1}" | "{0} nga {1}" | "{0} od {1}";
    /// Goes on.
    NEXT = "Next" | "Tjetra" | "Dalje";
    /// Goes back.
    BACK = "Back" | "Prapa" | "Nazad";
    /// Ends the tour before its end.
    SKIP = "Skip the tour" | "Lëre vizitën" | "Preskoči obilazak";
    /// Ends the tour at its end.
    DONE = "Done" | "U krye" | "Gotovo";
    /// A step.
    TEXT = "One text, whole" | "Një tekst, i plotë" | "Jedan tekst, ceo";
    /// Its words.
    TEXT_SAYS = "Each article stands as its outlet wrote it. Choose another at the top, and walk through it with j and k."
        | "Secili artikull qëndron siç e shkroi botuesi. Zgjidh një tjetër sipër dhe ec nëpër të me j e k."
        | "Svaki članak stoji kako ga je izdavač napisao. Drugi biraš gore, a kroz njega ideš tasterima j i k.";
    /// A step.
    MARGIN = "Who else tells it" | "Kush tjetër e thotë" | "Ko još to kaže";
    /// Its words.
    MARGIN_SAYS = "The margin names the texts that tell the same or a part of it. Press one, or c: both paragraphs stand side by side, with the words that only one of them has."
        | "Anësorja tregon tekstet që thonë të njëjtën gjë ose një pjesë të saj. Shtyp njërin, ose c: të dy paragrafët vijnë krah për krah, me fjalët që i ka vetëm njëri."
        | "Na margini stoje tekstovi koji kažu isto ili deo toga. Pritisni jedan, ili c: oba pasusa stoje uporedo, s rečima koje ima samo jedan.";
    /// A step.
    OVERVIEW = "All texts at a glance" | "Të gjitha tekstet me një shikim" | "Svi tekstovi na jedan pogled";
    /// Its words.
    OVERVIEW_SAYS = "A bar is a paragraph; the wider and darker it is, the more other texts tell it. Press one to go there."
        | "Një shirit është një paragraf; sa më i gjerë e i errët, aq më shumë tekste të tjera e thonë. Shtype për të shkuar atje."
        | "Traka je pasus; što je šira i tamnija, više drugih tekstova ga kaže. Pritisni je da odeš tamo.";
    /// A step.
    VIEWS = "The same, seen otherwise" | "E njëjta, parë ndryshe" | "Isto, drugačije viđeno";
    /// Its words.
    VIEWS_SAYS = "The Synopsis sets what the texts share in rows, a column for each outlet. The other views do so with names, quotations, figures, and how often each is named."
        | "Sinopsi vë në rreshta çfarë kanë të përbashkët tekstet, një kolonë për secilin botues. Pamjet e tjera bëjnë po ashtu me emrat, citimet, shifrat dhe sa shpesh përmendet secili."
        | "Sinopsis stavlja u redove ono što tekstovi dele, po kolonu za svakog izdavača. Ostali prikazi to čine s imenima, citatima, brojkama i time koliko se šta pominje.";
    /// A step.
    FILTER = "Only what names somebody" | "Vetëm çfarë përmend dikë" | "Samo ono što nekoga pominje";
    /// Its words.
    FILTER_SAYS = "The filter keeps the paragraphs that name whom you choose, in every view. The address holds all of it, so a link brings others exactly here."
        | "Filtri mban paragrafët që përmendin kë zgjedh ti, në çdo pamje. Adresa i mban të gjitha, ndaj lidhja i sjell të tjerët pikërisht këtu."
        | "Filter zadržava pasuse koji pominju onoga koga izabereš, u svakom prikazu. Adresa pamti sve, pa veza druge dovodi tačno ovamo.";
    /// A step.
    METHODS = "It can be wrong" | "Mund të gabojë" | "Može da pogreši";
    /// Its words.
    METHODS_SAYS = "Names, matches and figures were computed from the words of the texts. “Methods” says how, and how often that errs. A match that is none can be refused."
        | "Emrat, përputhjet e shifrat janë llogaritur nga fjalët e teksteve. “Metodat” tregon si dhe sa shpesh gabohet. Një përputhje e gabuar mund të refuzohet."
        | "Imena, poklapanja i brojke izračunati su iz reči tekstova. „Metode“ kaže kako i koliko često se greši. Poklapanje koje to nije možeš odbiti.";
}
