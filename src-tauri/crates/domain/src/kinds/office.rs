//! The coordinator's own side: notes, things to do, papers made, costs, and reasons for going on
//! where a check warned.

use super::choices::*;
use super::field::{Choice, Date, File, Flag, Int, Ref, Text, Time};
use super::people::Person;

kinds! {
    /// A note.
    Note "note" many Working {
        /// Day.
        on: Date, C;
        /// Time.
        time: Time, C;
        /// Kind.
        kind: Choice<NoteKind>, C;
        /// Words.
        text: Text, C text find;
        /// About whom.
        about: Ref<Person>, C;
        /// Marked for supervision.
        supervision: Flag, C;
    }
    /// Something to do.
    Todo "todo" many Working {
        /// What.
        text: Text, C find;
        /// Until.
        due: Date, C;
        /// Done on.
        done_on: Date, C;
    }
    /// A paper made.
    Paper "paper" many Plan {
        /// Kind.
        kind: Choice<PaperKind>, C op;
        /// For whom, nobody for the room.
        reader: Ref<Person>, C op;
        /// Language.
        language: Text, C op;
        /// Four characters.
        mark: Text, C op;
        /// Made on.
        made_on: Date, C op;
        /// Pages.
        pages: Int, C op;
        /// In large print.
        large: Flag, C op;
        /// Easy to read.
        easy: Flag, C op;
        /// In black alone.
        black: Flag, C op;
        /// On A3, larger.
        a3: Flag, C op;
        /// Its seal is not to be seen on the page.
        unseen: Flag, C op;
        /// How pages went onto sheets.
        onto: Choice<Onto>, C op;
        /// Second language beside the first.
        beside: Text, C op;
        /// Number of this copy of the plan.
        number: Int, C op;
        /// Printed so many times.
        times_printed: Int, C op;
        /// Sealed.
        sealed: Flag, C op;
        /// Months that it says all of it is kept, after the work has ended.
        keep_months: Int, C op;
        /// A sum of what it says, however it is laid out.
        says: Text, C op;
        /// The file as given out.
        file: File, C op;
    }
    /// A sheet that was signed in ink and came back as a scan or photo: turned, cleaned, without anything else the
    /// camera wrote into it. Tied to the paper it was printed as.
    Returned "returned" many Plan {
        /// Paper it was printed as.
        paper: Ref<Paper>, C op;
        /// Page of it.
        page: Int, C op;
        /// Told by the code on the sheet; else by the coordinator's eyes.
        by_code: Flag, C op;
        /// Taken back on.
        on: Date, C op;
        /// The picture.
        file: File, C op;
        /// Who holds the sheet itself.
        held_by: Ref<Person>, C;
    }
    /// Why the coordinator went on where a check warned.
    Reason "reason" many Working {
        /// Rule number.
        rule: Int, C op;
        /// The finding it answers: its wording and the items it is about.
        subject: Text, C op;
        /// Why.
        text: Text, C op;
        /// On.
        on: Date, C op;
    }
    /// A cost.
    Cost "cost" many Plan {
        /// What for.
        label: Text, C;
        /// Amount as written, with currency.
        amount: Text, C;
    }
}
