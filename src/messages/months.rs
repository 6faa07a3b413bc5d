//! Months, and how numbers are written, for browsers that do not know the language.

messages! {
    /// The first month, in full.
    JANUARY = "January" | "janar" | "januar";
    /// The second month, in full.
    FEBRUARY = "February" | "shkurt" | "februar";
    /// The third month, in full.
    MARCH = "March" | "mars" | "mart";
    /// The fourth month, in full.
    APRIL = "April" | "prill" | "april";
    /// The fifth month, in full and short.
    MAY = "May" | "maj" | "maj";
    /// The sixth month, in full.
    JUNE = "June" | "qershor" | "jun";
    /// The seventh month, in full.
    JULY = "July" | "korrik" | "jul";
    /// The eighth month, in full.
    AUGUST = "August" | "gusht" | "avgust";
    /// The ninth month, in full.
    SEPTEMBER = "September" | "shtator" | "septembar";
    /// The tenth month, in full.
    OCTOBER = "October" | "tetor" | "oktobar";
    /// The eleventh month, in full.
    NOVEMBER = "November" | "nëntor" | "novembar";
    /// The twelfth month, in full.
    DECEMBER = "December" | "dhjetor" | "decembar";

    /// The first month, cut short.
    JAN = "Jan" | "jan" | "jan";
    /// The second month, cut short.
    FEB = "Feb" | "shk" | "feb";
    /// The third month, cut short.
    MAR = "Mar" | "mar" | "mar";
    /// The fourth month, cut short.
    APR = "Apr" | "pri" | "apr";
    /// The sixth month, cut short.
    JUN = "Jun" | "qer" | "jun";
    /// The seventh month, cut short.
    JUL = "Jul" | "korr" | "jul";
    /// The eighth month, cut short.
    AUG = "Aug" | "gush" | "avg";
    /// The ninth month, cut short.
    SEP = "Sep" | "sht" | "sep";
    /// The tenth month, cut short.
    OCT = "Oct" | "tet" | "okt";
    /// The eleventh month, cut short.
    NOV = "Nov" | "nën" | "nov";
    /// The twelfth month, cut short.
    DEC = "Dec" | "dhj" | "dec";

    /// Between thousands.
    THOUSANDS = "," | "\u{a0}" | ".";
    /// Before decimals.
    POINT = "." | "," | ",";
}
