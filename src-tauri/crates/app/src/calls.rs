//! The table of calls: the program's contents page. The window, the command line and the tests all go
//! through it, and the screen's types are generated from it. Each line says who may ask.

use krug_domain::audience::Audience;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::{
    again, all_papers, answers, backup, circle, colleagues, curtain, day, elsewhere, families,
    figures, find, gedcom, history, house, journey, making, map, notes, papers, people, plan,
    preparation, preview, printer, questions, record, recovery, referral, report, returned,
    reviews, samples, settings, share, take_in, time_stamp, today, turned, undo, vault, verify,
};

/// Who may make a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Always, also while locked.
    Anyone,
    /// The coordinator with an open vault, screen turned to herself.
    Mine,
    /// An open vault, whoever looks: the answer holds only what the family may see.
    Shown,
    /// Only the family's page in private time.
    Handed,
}

/// A request or reply without content.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Nothing {}

/// A request about one family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Of {
    /// Family.
    pub case: String,
}

fn run<Q: DeserializeOwned, A: Serialize>(
    app: &mut App,
    request: Value,
    f: fn(&mut App, Q) -> Reply<A>,
) -> Reply<Value> {
    let request = serde_json::from_value(request)?;
    serde_json::to_value(f(app, request)?).map_err(|_| Failure::internal())
}

macro_rules! calls {
    ($( $name:literal $who:ident $request:ty => $reply:ty, $f:path; )*) => {
        /// Names of all calls and who may make them.
        pub const CALLS: &[(&str, Who)] = &[ $( ($name, Who::$who) ),* ];

        fn dispatch(app: &mut App, name: &str, request: Value) -> Reply<Value> {
            match name {
                $( $name => {
                    admit(app, Who::$who)?;
                    run::<$request, $reply>(app, request, $f)
                } )*
                _ => Err(Failure::bad_request()),
            }
        }

        /// The screen's types: every request and reply, and the map of calls.
        #[cfg(feature = "bindings")]
        #[must_use]
        pub fn typescript() -> String {
            let mut out = crate::bindings::Collected::default();
            $( let line = ($name, out.take::<$request>(), out.take::<$reply>()); out.call(line); )*
            out.take::<Failure>();
            out.finish()
        }
    };
}

calls! {
    "vault.status" Anyone Nothing => vault::VaultStatus, vault::status;
    "vault.suggest" Anyone vault::Suggest => vault::Suggestion, vault::suggest;
    "vault.strength" Anyone vault::Weigh => vault::Strength, vault::strength;
    "vault.create" Anyone vault::CreateVault => vault::Created, vault::create;
    "recovery.save_sheet" Mine recovery::ToPath => Nothing, recovery::save_sheet;
    "recovery.sheet_done" Mine Nothing => Nothing, recovery::sheet_done;
    "recovery.renew_sheet" Mine recovery::RenewSheet => vault::Created, recovery::renew_sheet;
    "recovery.sheet_seen" Mine recovery::SheetSeen => Nothing, recovery::sheet_seen;
    "recovery.salvage" Anyone vault::Unlock => recovery::Salvaged, recovery::salvage;
    "vault.open" Anyone vault::Unlock => vault::Opened, vault::open;
    "vault.lock" Anyone Nothing => Nothing, vault::lock;
    "vault.change_passphrase" Mine vault::ChangePassphrase => Nothing, vault::change_passphrase;
    "settings.view" Mine Nothing => settings::SettingsView, settings::view;
    "settings.save" Mine settings::SaveSettings => settings::SettingsView, settings::save;
    "settings.look" Anyone settings::Look => settings::Look, settings::look;
    "settings.use_certificate" Mine settings::UseCertificate => settings::SettingsView, settings::use_certificate;
    "vault.renew_key" Mine backup::RenewKey => vault::Created, backup::renew_key;
    "vault.wipe" Mine backup::Wipe => Nothing, backup::wipe;
    "vault.begin_from" Anyone backup::BeginFrom => vault::Opened, backup::begin_from;
    "backup.view" Mine Nothing => backup::Backups, backup::view;
    "backup.make" Mine Nothing => backup::Backups, backup::make;
    "backup.carry" Mine backup::InFolder => backup::Backups, backup::carry;
    "backup.prove" Mine Nothing => backup::Proved, backup::prove;
    "backup.restore" Mine backup::Restore => backup::Restored, backup::restore;
    "colleagues.view" Mine Nothing => colleagues::ColleaguesView, colleagues::view;
    "colleagues.name_device" Mine colleagues::NameDevice => colleagues::ColleaguesView, colleagues::name_device;
    "colleagues.save_card" Mine colleagues::SaveCard => Nothing, colleagues::save_card;
    "colleagues.read" Mine colleagues::ReadCard => colleagues::CardRead, colleagues::read_card;
    "colleagues.add" Mine colleagues::AddCard => colleagues::ColleaguesView, colleagues::add_card;
    "colleagues.compared" Mine colleagues::FiguresCompared => colleagues::ColleaguesView, colleagues::compared;
    "colleagues.own" Mine colleagues::OwnDevice => colleagues::ColleaguesView, colleagues::own;
    "colleagues.remove" Mine colleagues::OfColleague => colleagues::ColleaguesView, colleagues::remove;
    "share.view" Mine Nothing => share::ShareView, share::view;
    "share.words" Mine vault::Suggest => share::SixWords, share::words;
    "share.make" Mine share::MakeFiles => share::MadeFiles, share::make;
    "share.plan" Mine share::GivePlan => Nothing, share::plan;
    "share.collected" Mine share::Collected => share::ShareView, share::collected;
    "figures.view" Mine figures::Over => figures::FiguresView, figures::view;
    "figures.give" Mine figures::GiveFigures => share::MadeFiles, figures::give;
    "figures.report_pages" Mine report::WantedReport => report::ReportPages, report::pages;
    "figures.report" Mine report::MakeReport => report::MadeReport, report::make;
    "house.view" Mine Nothing => house::HouseView, house::view;
    "house.save" Mine house::OwnSentences => house::HouseView, house::save;
    "house.use_logo" Mine house::AtPath => house::HouseView, house::use_logo;
    "house.remove_logo" Mine Nothing => house::HouseView, house::remove_logo;
    "house.give" Mine house::AtPath => Nothing, house::give;
    "house.take" Mine house::AtPath => house::HouseView, house::take;
    "take_in.look" Mine preview::LookAt => preview::Looked, preview::look;
    "take_in.take" Mine take_in::TakeIn => take_in::TakenIn, take_in::take;
    "take_in.back" Mine take_in::TakeBack => Nothing, take_in::back;
    "questions.view" Mine questions::WhichQuestions => questions::QuestionsView, questions::view;
    "questions.answer" Mine answers::AnswerField => record::Saved, answers::answer;
    "questions.take_all" Mine answers::TakeAll => record::Saved, answers::take_all;
    "questions.keep" Mine answers::Keep => record::Saved, answers::keep;
    "questions.one_person" Mine answers::OnePerson => record::Saved, answers::one_person;
    "questions.plan_holds" Mine answers::PlanHolds => record::Saved, answers::plan_holds;
    "questions.reveal" Mine answers::RevealVersion => people::Revealed, answers::reveal;
    "samples.load" Mine samples::Load => samples::SamplesLoaded, samples::load;
    "samples.remove" Mine Nothing => Nothing, samples::remove;
    "today.view" Mine Nothing => today::TodayView, today::view;
    "families.view" Mine Nothing => families::FamiliesView, families::view;
    "families.remove" Mine families::RemoveFamily => Nothing, families::remove;
    "families.header" Mine Of => families::Header, families::header;
    "find.search" Mine find::Search => find::Found, find::search;
    "audience.turn" Mine Of => Nothing, turned::turn;
    "audience.turn_back" Shown Nothing => Nothing, turned::turn_back;
    "journey.turned" Shown Of => krug_domain::audience::JourneyTurned, turned::journey;
    "map.view" Mine Of => map::MapView, map::view;
    "map.read" Mine map::TellLine => map::LineRead, map::read;
    "map.tell" Mine map::TellLine => record::Saved, map::tell;
    "map.shift" Mine map::Shift => record::Saved, map::shift;
    "map.circle" Mine circle::OfDrawing => circle::CircleView, circle::view;
    "map.begin" Mine circle::BeginDrawing => record::Saved, circle::begin;
    "map.tie" Mine circle::TellTie => record::Saved, circle::tell;
    "gedcom.look" Mine gedcom::OfGedcom => gedcom::GedcomLooked, gedcom::look;
    "gedcom.take" Mine gedcom::OfGedcom => record::Saved, gedcom::take;
    "gedcom.give" Mine gedcom::GiveGedcom => gedcom::GedcomGiven, gedcom::give;
    "map.turned_tree" Shown Of => krug_domain::map::Picture, turned::tree;
    "map.turned_circle" Shown circle::OfDrawing => circle::CircleTurned, turned::circle;
    "map.put" Shown circle::PutTie => crate::calls::Nothing, turned::put;
    "map.turned" Shown Of => krug_domain::audience::MapTurned, turned::map;
    "plan.turned" Shown Of => krug_domain::audience::PlanTurned, turned::plan;
    "curtain.rehearse" Mine Of => curtain::Rehearsed, curtain::rehearse;
    "curtain.begin" Mine curtain::Begin => Nothing, curtain::begin;
    "curtain.view" Handed Nothing => curtain::View, curtain::view;
    "curtain.call_in" Handed curtain::CallIn => Nothing, curtain::call_in;
    "curtain.end" Handed curtain::End => curtain::Ended, curtain::end;
    "curtain.resume" Mine Of => Nothing, curtain::resume;
    "curtain.finish" Mine curtain::Finish => Nothing, curtain::finish;
    "record.save" Mine record::Save => record::Saved, record::save;
    "record.remove" Mine record::Remove => record::Saved, record::remove;
    "record.restore" Mine record::Remove => record::Saved, record::restore;
    "history.undo" Mine Of => undo::Undone, undo::undo;
    "history.redo" Mine Of => undo::Undone, undo::redo;
    "history.view" Mine history::WhichHistory => history::HistoryView, history::view;
    "history.act" Mine history::OfAct => history::Compared, history::act;
    "history.compare" Mine history::Between => history::Compared, history::compare;
    "history.field" Mine history::OfField => history::FieldHistory, history::field;
    "history.put_back" Mine history::PutBack => record::Saved, history::put_back;
    "referral.create" Mine referral::CreateReferral => referral::CreatedFamily, referral::create;
    "referral.names" Mine Nothing => referral::Names, referral::names;
    "referral.keep_draft" Mine referral::Draft => referral::KeptDraft, referral::keep_draft;
    "referral.draft" Mine Nothing => referral::Draft, referral::draft;
    "journey.view" Mine Of => journey::JourneyView, journey::view;
    "journey.move" Mine journey::Moving => record::Saved, journey::make_move;
    "journey.answer_check" Mine journey::AnswerCheck => record::Saved, journey::answer_check;
    "people.elsewhere" Mine elsewhere::NameElsewhere => elsewhere::Elsewhere, elsewhere::look;
    "people.bring" Mine elsewhere::Bring => record::Saved, elsewhere::bring;
    "people.view" Mine Of => people::PeopleView, people::view;
    "people.reveal" Mine people::Reveal => people::Revealed, people::reveal;
    "preparation.view" Mine Of => preparation::PreparationView, preparation::view;
    "day.view" Mine Of => day::DayView, day::view;
    "day.open" Mine day::AtTime => record::Saved, day::open;
    "day.begin_information" Mine day::AtTime => record::Saved, day::begin_information;
    "day.end_information" Mine day::AtTime => record::Saved, day::end_information;
    "day.note_private_time" Mine day::PrivateTime => record::Saved, day::note_private_time;
    "day.end_meeting" Mine day::EndMeeting => record::Saved, day::end_meeting;
    "day.distribute" Mine day::Distribute => record::Saved, day::distribute;
    "plan.view" Mine Of => plan::PlanView, plan::view;
    "plan.answer" Mine plan::ReferrerSays => record::Saved, plan::answer;
    "plan.move_step" Mine plan::MoveStep => record::Saved, plan::move_step;
    "plan.seal" Mine Of => plan::Sealed, plan::seal;
    "plan.next_version" Mine Of => record::Saved, plan::next_version;
    "reviews.view" Mine Of => reviews::ReviewsView, reviews::view;
    "notes.view" Mine Of => notes::NotesView, notes::view;
    "papers.view" Mine Of => papers::PapersView, papers::view;
    "papers.preview" Mine papers::Wanted => papers::Preview, papers::preview;
    "papers.translations" Mine papers::Wanted => papers::Translations, papers::translations;
    "papers.make" Mine making::Make => making::Made, making::make;
    "papers.make_all" Mine all_papers::MakeAll => all_papers::AllMade, all_papers::make;
    "papers.printers" Mine Nothing => printer::Printers, printer::printers;
    "papers.print" Mine printer::PrintPaper => making::Made, printer::print;
    "papers.pages" Mine printer::PrintPages => printer::PagesToPrint, printer::pages;
    "papers.look_at_scan" Mine returned::LookAtScan => returned::Scanned, returned::look;
    "papers.take_back" Mine returned::TakeBackSheets => returned::TakenBack, returned::take_back;
    "papers.returned" Mine returned::OfReturned => returned::ShownSheet, returned::show;
    "papers.save_returned" Mine returned::SaveReturned => Nothing, returned::save;
    "papers.save" Mine again::SaveAgain => Nothing, again::save;
    "papers.verify" Mine verify::VerifyFile => verify::Verified, verify::verify;
    "papers.seal" Mine verify::SealFile => verify::Verified, verify::add;
    "papers.ask_time" Mine time_stamp::TimeStampQuestion => Nothing, time_stamp::question;
    "papers.stamp" Mine time_stamp::TimeStampAnswer => verify::Verified, time_stamp::add;
}

fn admit(app: &App, who: Who) -> Reply<()> {
    let audience = app.audience();
    let admitted = match who {
        Who::Anyone => true,
        Who::Mine => audience == Some(Audience::Mine),
        Who::Shown => matches!(audience, Some(Audience::Mine | Audience::Turned)),
        Who::Handed => audience == Some(Audience::Handed),
    };
    if admitted {
        Ok(())
    } else if audience == Some(Audience::Turned) {
        Err(Failure::new(Code::Turned, "failure-turned"))
    } else {
        Err(Failure::locked())
    }
}

impl App {
    /// Makes a call.
    ///
    /// # Errors
    /// A [`Failure`] with a message key; nothing is half done.
    pub fn call(&mut self, name: &str, request: Value) -> Reply<Value> {
        dispatch(self, name, request)
    }
}
