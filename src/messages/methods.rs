//! The methods of the analysis: what each does, what it does not do, what a reader can do about it.

messages! {
    /// Heads what a method does.
    DOES = "What it does" | "Çfarë bën" | "Šta radi";
    /// Heads what it does not do.
    DOES_NOT = "What it does not do" | "Çfarë nuk bën" | "Šta ne radi";
    /// Heads how often it errs.
    HOW_OFTEN = "How often it is wrong" | "Sa shpesh gabon" | "Koliko često greši";
    /// Heads what a reader can do.
    REMEDY = "What you can do" | "Çfarë mund të bësh" | "Šta možeš da uradiš";
    /// Where nothing was measured.
    NOT_MEASURED = "Not measured yet." | "Ende e pamatur." | "Još nije izmereno.";
    /// Before the figures.
    MEASURED = "Measured on texts marked by hand; 100 is without error. Most of these texts were looked at while the method was made, so expect others to differ."
        | "Matur në tekste të shënuara me dorë; 100 do të thotë pa gabim. Shumica e këtyre teksteve u panë kur u bë metoda, prandaj në të tjera prit dallime."
        | "Mereno na tekstovima označenim rukom; 100 znači bez greške. Većina ovih tekstova je gledana dok je metoda nastajala, pa na drugima očekuj razlike.";
    /// Says what the table of figures holds, for screen readers; the method.
    MEASURED_BY = "{0}, by what was measured and on which texts" | "{0}: çfarë u mat dhe në cilat tekste" | "{0}: šta je mereno i na kojim tekstovima";
    /// Heads a column.
    WHAT_AND_WHERE = "Measured, and on which texts" | "Çfarë u mat, dhe në cilat tekste" | "Šta je mereno, i na kojim tekstovima";
    /// Heads a column.
    OF_HUNDRED = "Of 100" | "Nga 100" | "Od 100";
    /// After the figures.
    F1 = "F1 weighs what was missed and what was wrongly found alike. What the sets are stands in the accuracy report of the project."
        | "F1 peshon njësoj atë që nuk u gjet dhe atë që u gjet gabimisht. Çfarë janë këto grupe tekstesh thuhet në raportin e saktësisë të projektit."
        | "F1 jednako meri ono što nije nađeno i ono što je pogrešno nađeno. Šta su ovi skupovi piše u izveštaju o tačnosti projekta.";

    /// How paragraphs are matched.
    MATCHING = "Paragraphs that tell the same" | "Paragrafë që thonë të njëjtën gjë" | "Pasusi koji kažu isto";
    /// What it does.
    MATCHING_DOES = "Puts paragraphs together when they share names, figures and rare words."
        | "Vë bashkë paragrafë kur kanë të përbashkët emra, shifra dhe fjalë të rralla."
        | "Spaja pasuse kad imaju zajednička imena, brojke i retke reči.";
    /// What it does not do.
    MATCHING_DOES_NOT = "It does not read meaning. It can miss a match told in other words, and it can match two paragraphs that only share names."
        | "Nuk e lexon kuptimin. Mund të mos e gjejë një përputhje të thënë me fjalë të tjera, dhe mund të përputhë dy paragrafë që kanë të përbashkët vetëm emra."
        | "Ne čita značenje. Može da ne nađe poklapanje rečeno drugim rečima, i može da poveže dva pasusa koji imaju zajednička samo imena.";
    /// What a reader can do.
    MATCHING_REMEDY = "See why two paragraphs were matched, say Not a match, show only the strong ones, and put any two side by side yourself. What you refuse stays on this device. The author of an edition can take matches out for everybody and add others."
        | "Shih pse u përputhën dy paragrafë, thuaj Nuk përputhen, trego vetëm të fortat, dhe vër vetë cilëtdo dy pranë njëri-tjetrit. Ajo që refuzon mbetet në këtë pajisje. Autori i një botimi mund të heqë përputhje për të gjithë dhe të shtojë të tjera."
        | "Pogledaj zašto su dva pasusa povezana, reci Ne poklapa se, prikaži samo jaka, i po svom izboru stavi bilo koja dva jedan pored drugog. Ono što odbiješ ostaje na ovom uređaju. Autor izdanja može da izbaci poklapanja za sve i doda druga.";

    /// Asks from which strength on matches are shown.
    SHOW_FROM = "Show matches from strength" | "Trego përputhjet që nga forca" | "Prikaži poklapanja od jačine";
    /// Says that weaker matches are not shown; the strength, and how many of how many are.
    ONLY_FROM = "Only matches of strength {0} and more are shown: {1}." | "Tregohen vetëm përputhjet me forcë {0} e lart: {1}." | "Prikazana su samo poklapanja jačine {0} i više: {1}.";

    /// How sentences are found.
    CLEANING = "Sentences, and what belongs to the page" | "Fjalitë, dhe çfarë i përket faqes" | "Rečenice, i šta pripada stranici";
    /// What it does.
    CLEANING_DOES = "Sets aside lines that belong to the page and not to the article: captions, bylines, links to other articles, buttons, copyright lines. Nothing is deleted."
        | "Lë mënjanë rreshta që i përkasin faqes dhe jo artikullit: diçitura, nënshkrime, lidhje te artikuj të tjerë, butona, rreshta për të drejtën e autorit. Asgjë nuk fshihet."
        | "Ostavlja po strani redove koji pripadaju stranici a ne članku: potpise pod slikama, potpise autora, veze ka drugim člancima, dugmad, redove o autorskim pravima. Ništa se ne briše.";
    /// What it does not do.
    CLEANING_DOES_NOT = "It does not see the page. A short line of the article may be set aside, and a line of the page may stay among the paragraphs."
        | "Nuk e sheh faqen. Një rresht i shkurtër i artikullit mund të lihet mënjanë, dhe një rresht i faqes mund të mbetet mes paragrafëve."
        | "Ne vidi stranicu. Kratak red članka može da ostane po strani, a red stranice može da ostane među pasusima.";
    /// What a reader can do.
    CLEANING_REMEDY = "Below each text stands how many lines were set aside; one press shows them. In texts of your own you can say what each line is."
        | "Nën çdo tekst shkruhet sa rreshta u lanë mënjanë; një shtypje i shfaq. Te tekstet e tua mund të thuash çka është secili rresht."
        | "Ispod svakog teksta piše koliko je redova ostalo po strani; jedan pritisak ih prikazuje. U svojim tekstovima možeš da kažeš šta je svaki red.";

    /// How names are found.
    NAMES = "Names and their kinds" | "Emrat dhe llojet e tyre" | "Imena i njihove vrste";
    /// What it does.
    NAMES_DOES = "Finds names by word lists, by the words beside them, and by a small tagger that learned from freely licensed texts. The clear names of all texts explain the unclear ones."
        | "Gjen emra me lista fjalësh, me fjalët pranë tyre, dhe me një shënues të vogël që ka mësuar nga tekste me licencë të lirë. Emrat e qartë të të gjitha teksteve shpjegojnë të paqartët."
        | "Nalazi imena po spiskovima reči, po rečima pored njih, i malim označivačem koji je učio na tekstovima slobodne licence. Jasna imena svih tekstova objašnjavaju nejasna.";
    /// What it does not do.
    NAMES_DOES_NOT = "It does not know who or what is named. It can take a place for a person, and it misses names that are written like other words. Names in languages other than English are found by their capitals."
        | "Nuk di kush ose çfarë përmendet. Mund të marrë një vend për person, dhe nuk gjen emra që shkruhen si fjalë të tjera. Emrat në gjuhë të tjera nga anglishtja gjenden nga shkronja e madhe."
        | "Ne zna ko ili šta se pominje. Može mesto da uzme za osobu, i ne nalazi imena koja se pišu kao druge reči. Imena na jezicima osim engleskog nalaze se po velikom slovu.";
    /// What a reader can do.
    NAMES_REMEDY = "Ask for a name in the filter and read every paragraph that was taken to name it. There you can also rename it, change its kind or take it out; the author of an edition can do that for everybody."
        | "Kërko një emër në filtër dhe lexo çdo paragraf që u mor se e përmend. Aty mund edhe ta riemërtosh, t’ia ndryshosh llojin ose ta heqësh; autori i një botimi mund ta bëjë këtë për të gjithë."
        | "Traži ime u filteru i čitaj svaki pasus za koji je uzeto da ga pominje. Tu možeš i da ga preimenuješ, da mu promeniš vrstu ili da ga izbaciš; autor izdanja to može za sve.";

    /// How names are put together.
    RESOLVING = "One thing, many names" | "Një gjë, shumë emra" | "Jedna stvar, mnogo imena";
    /// What it does.
    RESOLVING_DOES = "Puts names together that mean one thing: full names and surnames, initials, acronyms, spellings with and without accents, countries and their adjectives. In doubt they stay apart."
        | "Vë bashkë emra që nënkuptojnë një gjë: emra të plotë e mbiemra, inicialë, shkurtesa, shkrime me e pa shenja diakritike, vende dhe mbiemrat e tyre. Në dyshim mbeten veç."
        | "Spaja imena koja znače jedno: puna imena i prezimena, inicijale, skraćenice, pisanja sa kvačicama i bez njih, zemlje i njihove prideve. U nedoumici ostaju odvojena.";
    /// What it does not do.
    RESOLVING_DOES_NOT = "It does not follow \"he\" or \"the company\", except to find who speaks. Two things of one name may be put together."
        | "Nuk ndjek “ai” ose “kompania”, përveçse për të gjetur kush flet. Dy gjëra me një emër mund të vihen bashkë."
        | "Ne prati „on“ ili „kompanija“, osim da nađe ko govori. Dve stvari istog imena mogu da budu spojene.";
    /// What a reader can do.
    RESOLVING_REMEDY = "Join two names in the filter, with Correct. The author of an edition can do that for everybody, and part names too."
        | "Bashko dy emra te filtri, me Ndreq. Autori i një botimi mund ta bëjë këtë për të gjithë, dhe edhe t’i ndajë emrat."
        | "Spoji dva imena u filteru, pomoću Ispravi. Autor izdanja to može za sve, a može i da razdvaja imena.";

    /// How descriptions are found.
    DESCRIPTIONS = "What things are called" | "Si quhen gjërat" | "Kako se šta naziva";
    /// What it does.
    DESCRIPTIONS_DOES = "Finds titles before the names of people (“Serbian President”), epithets before other names (“breakaway”) and what commas set off beside a name (“the president of Serbia”). A noun that fits the kind of thing must stand there."
        | "Gjen tituj para emrave të njerëzve (“Serbian President”), epitete para emrave të tjerë (“breakaway”) dhe çka presjet veçojnë pranë një emri (“the president of Serbia”). Aty duhet të jetë një emër që i përshtatet llojit të gjësë."
        | "Nalazi titule ispred imena ljudi („Serbian President“), epitete ispred drugih imena („breakaway“) i ono što zarezi izdvajaju pored imena („the president of Serbia“). Tu mora da stoji imenica koja odgovara vrsti stvari.";
    /// What it does not do.
    DESCRIPTIONS_DOES_NOT = "It does not know what a description means, and it does not follow “the minister” or “the region” where no name stands beside them. In doubt it finds nothing."
        | "Nuk e di çfarë do të thotë një përshkrim dhe nuk ndjek “the minister” ose “the region” ku pranë tyre nuk ka emër. Kur dyshon, nuk gjen asgjë."
        | "Ne zna šta opis znači i ne prati „the minister“ ili „the region“ gde pored njih nema imena. U nedoumici ne nalazi ništa.";
    /// What a reader can do about it.
    DESCRIPTIONS_REMEDY = "Press a label to read each sentence it comes from." | "Shtyp një emërtim për të lexuar çdo fjali nga vjen." | "Pritisni naziv da biste pročitali svaku rečenicu iz koje potiče.";

    /// How quotations are found.
    QUOTATIONS = "Quotations and speakers" | "Citimet dhe folësit" | "Citati i govornici";
    /// What it does.
    QUOTATIONS_DOES = "Finds words in quotation marks, tells speech from single words set in marks, and gives speech to whom a verb of saying points. Versions of one utterance are put together."
        | "Gjen fjalë në thonjëza, dallon të folurën nga fjalët e vetme në thonjëza, dhe ia jep të folurën atij që tregon folja e të thënit. Versionet e një thënieje vihen bashkë."
        | "Nalazi reči pod navodnicima, razlikuje govor od pojedinih reči pod navodnicima, i pripisuje govor onome na koga upućuje glagol govorenja. Verzije jedne izjave se spajaju.";
    /// What it does not do.
    QUOTATIONS_DOES_NOT = "It does not know who spoke beyond what the sentence says. Where a pronoun or a role may mean two people it can choose the wrong one, or leave the speaker open."
        | "Nuk di kush foli përtej asaj që thotë fjalia. Kur një përemër ose një rol mund të nënkuptojë dy veta, mund të zgjedhë të gabuarin, ose ta lërë folësin të hapur."
        | "Ne zna ko je govorio mimo onoga što kaže rečenica. Gde zamenica ili uloga može da znači dvoje ljudi, može da izabere pogrešno, ili da govornika ostavi otvorenim.";
    /// What a reader can do.
    QUOTATIONS_REMEDY = "Read the sentence the words stand in." | "Lexo fjalinë ku gjenden fjalët." | "Čitaj rečenicu u kojoj reči stoje.";

    /// How figures are found.
    FIGURES = "Figures and dates" | "Shifrat dhe datat" | "Brojke i datumi";
    /// What it does.
    FIGURES_DOES = "Reads amounts, units and dates, whatever their spelling, and puts together those that count the same thing. Dates are read from the day the article was published."
        | "Lexon sasi, njësi dhe data, sido që të shkruhen, dhe vë bashkë ato që numërojnë të njëjtën gjë. Datat lexohen nga dita kur u botua artikulli."
        | "Čita količine, jedinice i datume, kako god bili napisani, i spaja one koji broje isto. Datumi se čitaju od dana kad je članak objavljen.";
    /// What it does not do.
    FIGURES_DOES_NOT = "It prefers no number. It can put together two figures that count different things, and it passes over figures whose noun is not said."
        | "Nuk i jep përparësi asnjë numri. Mund të vërë bashkë dy shifra që numërojnë gjëra të ndryshme, dhe i kalon shifrat që nuk thonë çfarë numërojnë."
        | "Nijednom broju ne daje prednost. Može da spoji dve brojke koje broje različite stvari, i prelazi preko brojki kojima imenica nije rečena.";
    /// What a reader can do.
    FIGURES_REMEDY = "The sign after a figure opens every text's own sentence."
        | "Shenja pas një shifre hap fjalinë e çdo teksti."
        | "Znak posle brojke otvara rečenicu svakog teksta.";
}
