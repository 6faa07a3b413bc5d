//! What the view of figures and dates says.

messages! {
    /// What there is: how many figures stand in several texts, how they relate, and how many stand in one.
    LEDE = "{0} in more than one text{1}; {2} in one text only."
        | "{0} në më shumë se një tekst{1}; {2} vetëm në një tekst."
        | "{0} u više tekstova{1}; {2} samo u jednom tekstu.";
    /// Where no two texts count the same.
    NONE = "No figure is given by more than one text."
        | "Asnjë shifër nuk jepet nga më shumë se një tekst."
        | "Nijednu brojku ne daje više od jednog teksta.";
    /// The table, for screen readers.
    BY_TEXT = "Figures by text" | "Shifrat sipas tekstit" | "Brojke po tekstu";
    /// Heads what is counted.
    COUNTED = "What is counted" | "Çfarë numërohet" | "Šta se broji";
    /// Heads the number.
    AS_NUMBER = "As a number" | "Si numër" | "Kao broj";
    /// Heads a number in the words of the texts.
    AS_WRITTEN = "As written" | "Siç është shkruar" | "Kako je napisano";
    /// Heads the texts that give a number.
    GIVEN_BY = "Given by" | "E dhënë nga" | "Daju";
    /// Heads the column of the texts that have none of their own.
    OTHERS = "{0} others" | "{0} të tjerë" | "{0} drugih";
    /// Where no text of those gives it.
    NO_OTHER = "none" | "asnjë" | "nijedan";
    /// Where the texts do not say in a word what they count.
    UNNAMED = "not said in a word" | "pa emër të dhënë" | "nije imenovano";
    /// Names that stand beside a figure.
    BESIDE = "beside {0}" | "pranë {0}" | "uz {0}";
    /// The numbers differ.
    DIFFERS = "Differs" | "Ndryshon" | "Razlikuje se";
    /// The texts count different parts.
    SCOPE = "Different scope" | "Shtrirje tjetër" | "Drugi obuhvat";
    /// One number is less exact.
    COMPATIBLE = "Compatible" | "Të pajtueshme" | "Spojivo";
    /// One number is rounded.
    ROUNDED = "Rounded" | "Të rrumbullakosura" | "Zaokruženo";
    /// The numbers are the same.
    SAME = "Same" | "Njësoj" | "Isto";
    /// Heads figures of one text only.
    ALONE = "Given in one text only" | "Të dhëna vetëm në një tekst" | "Navedeno samo u jednom tekstu";
    /// Heads the dates.
    DATES = "Dates" | "Datat" | "Datumi";
    /// What the dates are.
    DATES_LEDE = "Days, months and years the texts mention, in the order of time, where their year is known. Dates such as “last week” are read from the day the text was published."
        | "Ditët, muajt dhe vitet që përmendin tekstet, sipas rendit kohor, kur dihet viti. Data si “javën e kaluar” lexohen nga dita e botimit të tekstit."
        | "Dani, meseci i godine koje tekstovi pominju, po redu vremena, gde se zna godina. Datumi kao „prošle nedelje“ čitaju se od dana objavljivanja teksta.";
    /// Where the texts give no date.
    NO_DATES = "No date of the calendar was found in these texts."
        | "Në këto tekste nuk u gjet asnjë datë kalendarike."
        | "U ovim tekstovima nije nađen nijedan datum.";
    /// A part of a year, by its number.
    QUARTER = "quarter {0} of {1}" | "tremujori {0} i {1}" | "{0}. kvartal {1}.";
    /// A part of a year, by its number.
    HALF = "half {0} of {1}" | "gjysma {0} e {1}" | "{0}. polovina {1}.";
    /// A week by its Monday.
    WEEK = "week of {0}" | "java e {0}" | "nedelja od {0}";
    /// A decade by its first year.
    DECADE = "{0}s" | "vitet {0}" | "{0}-e";
    /// A century by its first year.
    CENTURY = "century from {0}" | "shekulli nga {0}" | "vek od {0}";
    /// A season of a year.
    SPRING = "spring {0}" | "pranvera {0}" | "proleće {0}";
    /// A season of a year.
    SUMMER = "summer {0}" | "vera {0}" | "leto {0}";
    /// A season of a year.
    AUTUMN = "autumn {0}" | "vjeshta {0}" | "jesen {0}";
    /// A season of a year.
    WINTER = "winter {0}" | "dimri {0}" | "zima {0}";
    /// Heads the texts that were published on a day.
    PUBLISHED = "Published:" | "Botuar:" | "Objavljeno:";
    /// A share in hundredths.
    PERCENT = "{0} percent" | "{0} për qind" | "{0} posto";
}
