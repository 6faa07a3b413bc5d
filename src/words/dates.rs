use corpus::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// How many letters of a month's name stand in a short date.
const SHORT: usize = 3;

/// A date as short as it can be read: "17 Jan 2024", "Jan 2024", "2024".
pub fn date(date: Date) -> String {
    let month = date.month.map(|month| name(month).get(..SHORT).unwrap_or_default());
    join(date.day, month, Some(date.year))
}

/// From the earliest date to the latest: "13 to 19 January 2024"; `None` where there is none.
pub fn span_of_dates(dates: impl Iterator<Item = Date> + Clone) -> Option<String> {
    let (first, last) = (dates.clone().min()?, dates.max()?);
    let whole = |date: Date| join(date.day, date.month.map(name), Some(date.year));
    if first == last {
        return Some(whole(last));
    }
    let same_year = first.year == last.year && first.month.is_some() && last.month.is_some();
    let same_month = same_year && first.month == last.month && first.day.is_some() && last.day.is_some();
    let start = join(
        first.day,
        first.month.filter(|_| !same_month).map(name),
        Some(first.year).filter(|_| !same_year),
    );
    Some([start, whole(last)].join(" to "))
}

fn name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

fn join(day: Option<u8>, month: Option<&str>, year: Option<u16>) -> String {
    let parts = [day.map(|day| day.to_string()), month.map(str::to_owned), year.map(|year| year.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
