use corpus::{ArticleId, EntityId, EntityKind, ParagraphId, Revision, Role};

use crate::browser::{Corner, Incoming};
use crate::export::{Format, Picture, Saved, Table};
use crate::glanced::Glanced;
use crate::messages::Language;
use crate::own::Subject;
use crate::own::texts::Draft;
use crate::route::{Beside, Depth, Marks, Pair, Show, Sort, View, Wanted};

/// Everything a reader can do. [`Session::run`](super::Session::run) is the only place that does it.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Follow an address: a link, back or forward.
    Arrive(String),
    /// Show a view.
    Open(View),
    /// Open a text at its beginning.
    OpenText(ArticleId),
    /// Make a paragraph the current one, and open its text where it is another.
    Choose(ParagraphId),
    /// Read a paragraph in its text.
    Read(ParagraphId),
    /// Make the next or previous paragraph on the page the current one.
    Step(i32),
    /// Put something beside the current paragraph.
    Compare(Beside),
    /// Put something beside a paragraph, and make that the current one; whether the focus goes there too.
    CompareWith(ParagraphId, Beside, bool),
    /// Show the next or previous counterpart.
    StepCounterpart(i32),
    /// Close the comparison.
    CloseComparison,
    /// Ask something of a name in the filter, or nothing any more.
    Want(EntityId, Option<Wanted>),
    /// Ask nothing of any name.
    ClearFilter,
    /// Show paragraphs that do not pass, dimmed, or fold them away.
    ShowFull(bool),
    /// Let the rows of the Synopsis follow the order of a text.
    OrderBy(ArticleId),
    /// Give these texts columns in the Synopsis.
    ShowColumns(Vec<ArticleId>),
    /// Show these rows of the Synopsis.
    ShowRows(Show),
    /// Show so much of each paragraph in the Synopsis.
    ShowDepth(Depth),
    /// Order the rows of Names.
    SortNames(Sort),
    /// Show only labels that one text alone uses, or all.
    ShowOwnLabels(bool),
    /// Show the words of one speaker alone in Quotes, or everyone's.
    ShowSpeaker(Option<EntityId>),
    /// Show these marks in the outlets' words.
    ShowMarks(Marks),
    /// Show the marks that come after the present ones, and say which these are.
    NextMarks,
    /// Give a text a column, or take it away.
    SwitchColumn(ArticleId),
    /// Show names of these kinds in Coverage; of all, where none is given.
    ShowKinds(Vec<EntityKind>),
    /// Go to the field that finds names to ask for.
    FindName,
    /// Scroll to the paragraphs that pass, where they stand below the names.
    ShowResults,
    /// Open the search.
    OpenSearch,
    /// Close what it found; what was found stays marked.
    CloseSearch,
    /// Look for other words, as they are typed.
    Seek(String),
    /// The words are typed to their end.
    Sought,
    /// Show what was set aside in texts, or put it away.
    ShowAside(bool),
    /// Show sentences of the texts beside what was pressed.
    Peek(Glance),
    /// Put that away.
    ClosePeek,
    /// Light up a paragraph in the overview.
    Light(Option<ParagraphId>),
    /// Change between light and dark.
    SwitchTheme,
    /// Have the page speak a language.
    Speak(Language),
    /// Use letters as keys for commands, or leave them to the browser.
    UseLetterKeys(bool),
    /// Make the comparison so many hundredths of the window wide.
    WidenDrawer(u8),
    /// Begin the tour of the page, or end it.
    ShowTour(bool),
    /// Show a dialog.
    ShowDialog(Dialog),
    /// Close a dialog.
    CloseDialog(Dialog),
    /// Copy the address of the page as it stands.
    CopyLink,
    /// Copy a text; the words say so once it is done.
    Copy(String, &'static str),
    /// Refuse the match that is open.
    Refuse,
    /// Take the refusal of a match back.
    Accept(Pair),
    /// Show matches from a strength on, in hundredths, or all that the analysis shows.
    ShowFrom(Option<u8>),
    /// Take the latest refusal back.
    Undo,
    /// Show the corrections of a name.
    CorrectName(EntityId),
    /// Correct a name.
    Correct(Revision),
    /// Take the correction of a name back.
    Leave(Revision),
    /// Write a note on something, or leave the one that is being written; what is typed there waits.
    EditNote(Option<Subject>),
    /// Type a note; it is kept by [`Self::WriteNote`].
    TypeNote(Subject, String),
    /// Leave a note as it was, and forget what was typed.
    DropNote(Subject),
    /// Write a note on the current paragraph.
    NoteHere,
    /// Keep a note; without words there is none any more.
    WriteNote(Subject, String),
    /// Save what the reader made as a file.
    SaveOwn,
    /// Save the lines for `bundle.toml` as a file.
    SaveLines,
    /// Change what is typed about a text to be added.
    Type(Draft),
    /// Leave a text as it was, instead of changing it.
    LeaveDraft,
    /// Add the text that is typed.
    AddDraft,
    /// Add files.
    AddFiles(Vec<Incoming>),
    /// Files are held above the page, or not any more.
    HoldFiles(bool),
    /// Stop what is being read.
    StopAdding,
    /// Change an added text, by its source.
    EditText(String),
    /// Take an added text out, by its source.
    RemoveText(String),
    /// Show what was found in an added text, by its source, or fold that away.
    ShowLines(String),
    /// Take a line of an added text for something else; the line by its place.
    TakeLineFor(ArticleId, usize, Role),
    /// Save an added text as a file, by its source.
    SaveText(String),
    /// Keep added texts for the next visit, or no longer.
    KeepTexts(bool),
    /// Take in what a file says; `None` where the browser could not read it.
    TakeIn(Option<String>),
    /// Put outlets out of sight under a new deal of letters and colours, or show them again.
    SwitchBlind,
    /// Copy what is compared.
    CopyComparison(Format),
    /// Save what is compared.
    SaveComparison,
    /// Save a table for spreadsheets.
    SaveTable(Table),
    /// Save a picture, as PNG or as SVG.
    SavePicture(Picture, bool),
    /// Copy the HTML by which another page shows the view.
    CopyEmbed,
    /// Save the page with its texts and what the reader made of them, in one file.
    SavePage(Saved),
    /// Load the page again in its new version.
    TakeNew,
    /// Stay with this version of the page.
    StayWithThis,
    /// Leave the cells of the worksheet to students, or fill them in.
    ShowBlank(bool),
    /// Put the topmost thing away: a message, a dialog, the comparison.
    Escape,
    /// Show what stands on paper only, or put it away.
    Print(bool),
    /// Put the message about a lost link away.
    ForgetLost,
}

/// What stands over the page until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Keys and signs.
    Keys,
    /// How the analysis works.
    Methods,
    /// What can leave the page.
    Export,
    /// What the reader made.
    Own,
    /// The corrections of a name.
    Correct,
    /// Texts of the reader's own.
    Add,
}

impl Dialog {
    /// Every dialog.
    pub const EACH: [Self; 6] =
        [Self::Keys, Self::Methods, Self::Export, Self::Own, Self::Correct, Self::Add];

    /// Its id in the document.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Methods => "methods",
            Self::Export => "export",
            Self::Own => "own",
            Self::Correct => "correct",
            Self::Add => "add",
        }
    }
}

/// A glance at the texts: at what, and the place of what was pressed, beside which it floats.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    /// What is glanced at.
    pub at: Glanced,
    /// The place of what was pressed.
    pub corner: Corner,
}
