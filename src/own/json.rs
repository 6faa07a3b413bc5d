//! As much of JSON (RFC 8259) as a file of notes needs, read with the place of each fault.

/// A value. Numbers are counts: whole and not negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Truth(bool),
    Count(u32),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Lists within lists go so deep at most; a file of notes needs four.
const DEPTH: usize = 8;

impl Json {
    /// Reads a text; `Err` with the line and column of the first fault, from 1.
    pub(super) fn parse(text: &str) -> Result<Self, (usize, usize)> {
        let mut reader = Reader { rest: text };
        let value = reader.value(DEPTH).filter(|_| {
            reader.skip_space();
            reader.rest.is_empty()
        });
        value.ok_or_else(|| {
            let read = text.get(..text.len() - reader.rest.len()).unwrap_or_default();
            let line = read.rsplit('\n').next().unwrap_or_default();
            (read.matches('\n').count() + 1, line.chars().count() + 1)
        })
    }

    /// The member of an object.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(each, _)| each == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Whether a mark comes next, which is then behind us.
    fn takes(&mut self, mark: &str) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.skip_space();
        match self.rest.chars().next()? {
            '"' => self.text().map(Json::Text),
            '[' => self.list(depth.checked_sub(1)?),
            '{' => self.object(depth.checked_sub(1)?),
            '0'..='9' => self.count(),
            _ => {
                let words =
                    [("null", Json::Null), ("true", Json::Truth(true)), ("false", Json::Truth(false))];
                words.into_iter().find(|(word, _)| self.takes(word)).map(|(_, value)| value)
            }
        }
    }

    fn count(&mut self) -> Option<Json> {
        let digits = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = self.rest.split_at_checked(digits)?;
        let number = number.parse().ok().filter(|_| digits == 1 || !number.starts_with('0'))?;
        self.rest = rest;
        Some(Json::Count(number))
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut values = Vec::new();
        self.row('[', ']', |reader| {
            values.push(reader.value(depth)?);
            Some(())
        })?;
        Some(Json::List(values))
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        self.row('{', '}', |reader| {
            reader.skip_space();
            let at = reader.rest;
            let name = reader.text()?;
            if members.iter().any(|(each, _)| *each == name) {
                reader.rest = at;
                return None;
            }
            reader.skip_space();
            reader.takes(":").then_some(())?;
            members.push((name, reader.value(depth)?));
            Some(())
        })?;
        Some(Json::Object(members))
    }

    /// Things between two marks, with commas between them.
    fn row(&mut self, open: char, close: char, mut each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.rest = self.rest.strip_prefix(open)?;
        self.skip_space();
        if let Some(rest) = self.rest.strip_prefix(close) {
            self.rest = rest;
            return Some(());
        }
        loop {
            each(self)?;
            self.skip_space();
            if let Some(rest) = self.rest.strip_prefix(close) {
                self.rest = rest;
                return Some(());
            }
            self.takes(",").then_some(())?;
        }
    }

    fn text(&mut self) -> Option<String> {
        self.takes("\"").then_some(())?;
        let mut text = String::new();
        loop {
            let mut characters = self.rest.chars();
            match characters.next()? {
                '"' => {
                    self.rest = characters.as_str();
                    return Some(text);
                }
                '\\' => text.push(self.escaped()?),
                character if character < ' ' => return None,
                character => {
                    text.push(character);
                    self.rest = characters.as_str();
                }
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let escape = self.rest.get(1..2)?;
        let plain = match escape {
            "\"" | "\\" | "/" => escape.chars().next()?,
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let (first, length) = (self.unit(0)?, "\\u0000".len());
                let code = match first {
                    0xd800..=0xdbff => {
                        let second = self.unit(length).filter(|unit| (0xdc00..=0xdfff).contains(unit))?;
                        self.rest = self.rest.get(length..)?;
                        0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    unit => unit,
                };
                let character = char::from_u32(code)?;
                self.rest = self.rest.get(length..)?;
                return Some(character);
            }
            _ => return None,
        };
        self.rest = self.rest.get(2..)?;
        Some(plain)
    }

    /// The number in `\u1234`, so many bytes ahead.
    fn unit(&self, ahead: usize) -> Option<u32> {
        let digits = self.rest.get(ahead..)?.strip_prefix("\\u")?.get(..4)?;
        let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| hex)
    }
}

/// A text between quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            character if character.is_control() => {
                let code = u32::from(character);
                quoted.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    quoted.push(char::from_digit((code >> shift) & 15, 16).unwrap_or('0'));
                }
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests;
