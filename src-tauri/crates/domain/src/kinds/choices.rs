//! The closed lists of the method. Codes are stored and are the last part of message keys; they are
//! never renamed, only added to.

macro_rules! choices {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$vdoc:meta])* $variant:ident = $code:literal ),* $(,)? } )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub enum $name { $( $(#[$vdoc])* #[serde(rename = $code)] #[doc = $code] $variant ),* }
        impl $crate::kinds::Codes for $name {
            const CODES: &'static [&'static str] = &[ $( $code ),* ];
            fn from_code(code: &str) -> Option<Self> {
                match code { $( $code => Some(Self::$variant), )* _ => None }
            }
            fn code(self) -> &'static str { match self { $( Self::$variant => $code ),* } }
        }
    )*};
}

choices! {
    /// Where the conference takes place; chooses the country preset.
    Country { Ba = "ba", Hr = "hr", Rs = "rs", Bg = "bg", Cz = "cz" }
    /// Answer to a safety question of the referral (handbook 3.1): never a text.
    Known { Yes = "yes", No = "no", Unknown = "unknown" }
    /// Kind of referral.
    ReferralKind { New = "new", Again = "again", Urgent = "urgent" }
    /// How independent the coordinator is (handbook section 1, three grades).
    Grade { Outside = "outside", Freelance = "freelance", Agency = "agency" }
    /// A tie between the coordinator and somebody of the network (rules 2 and 3).
    Link { None = "none", Service = "service", Kin = "kin", Friend = "friend", Neighbour = "neighbour", Workplace = "workplace" }
    /// Who ended a referral before it began.
    DeclinedBy { Service = "service", Family = "family" }
    /// Who stopped a case under way.
    StoppedBy { Family = "family", Service = "service", Referrer = "referrer", Safety = "safety" }
    /// How a case ended; all endings are equal (handbook 2.11, 2.14).
    Ending { Plan = "plan", PlanNoReview = "plan_no_review", Talked = "talked", FamilyChose = "family_chose", Safety = "safety", Colleague = "colleague", PlanWithoutMeeting = "plan_without_meeting" }
    /// Part somebody plays.
    Role { Family = "family", Friend = "friend", Referrer = "referrer", Informant = "informant", Advocate = "advocate", Interpreter = "interpreter", Administrator = "administrator", Other = "other" }
    /// Side of the family.
    Side { Mother = "mother", Father = "father", Both = "both", Other = "other" }
    /// How a person wishes to be drawn; it is not sex. A triangle is a child that is expected; a pet belongs, too, and is
    /// not counted (handbook 3.2).
    Symbol { Tile = "tile", Square = "square", Circle = "circle", Diamond = "diamond", Triangle = "triangle", Pet = "pet" }
    /// How somebody reads best.
    Reading { Ordinary = "ordinary", Big = "big", Easy = "easy", Aloud = "aloud" }
    /// Way to reach somebody.
    ContactWay { Phone = "phone", Message = "message", Email = "email", Address = "address", Through = "through" }
    /// How carefully a way to reach somebody is kept (handbook 6.5).
    Mark { Open = "open", CoordinatorOnly = "coordinator_only", Protected = "protected" }
    /// Kind of bond between two people.
    RelationKind { Parent = "parent", Partner = "partner", Sibling = "sibling", Kin = "kin", Friend = "friend", Neighbour = "neighbour", Work = "work", Service = "service" }
    /// How a couple stands.
    Union { Married = "married", Together = "together", Dating = "dating", Separated = "separated", Divorced = "divorced" }
    /// How a child belongs to a parent.
    Bond { Birth = "birth", Adopted = "adopted", Fostered = "fostered", Step = "step", Unsure = "unsure" }
    /// Direction of help in a tie.
    Flow { None = "none", In = "in", Out = "out", Both = "both" }
    /// At which station of the way a drawing was made.
    Moment { Referral = "referral", Conference = "conference", Review = "review" }
    /// On what a restriction between two people rests.
    Basis { Court = "court", Police = "police", Wish = "wish", Supervised = "supervised" }
    /// Arrangements that let two people both be heard (handbook 2.6).
    Arrangement { NotInvited = "not_invited", SeparateSession = "separate_session", ByPhone = "by_phone", ByVideo = "by_video_off_site", Letter = "letter_read_aloud", Recorded = "recorded_message", Spokesperson = "spokesperson", Staggered = "staggered_times", Support = "with_support_person", Security = "security_present", TwoConferences = "two_conferences" }
    /// Why somebody is not invited (rule 25).
    ExclusionReason { Order = "order", Safety = "safety", ChildWish = "child_wish", FamilyWish = "family_wish", OwnWish = "own_wish" }
    /// What a consent is for: four are separate, never one tick (handbook 2.3).
    Purpose { Contact = "contact", Conference = "conference", Sharing = "sharing", Storage = "storage" }
    /// How a consent was given.
    ConsentWay { Oral = "oral", Paper = "paper", Screen = "screen" }
    /// Where a talk took place.
    TalkWay { Home = "home", Phone = "phone", Video = "video", Office = "office", Elsewhere = "elsewhere" }
    /// What a talk was for.
    Work { Mapping = "mapping", Preparation = "preparation", Practical = "practical", FollowUp = "follow_up", Paperwork = "paperwork" }
    /// Form of an invitation.
    Variant { Family = "family", Child = "child", Professional = "professional", Message = "message" }
    /// How an invitation went out.
    SentWay { Hand = "hand", Post = "post", Phone = "phone", Message = "message" }
    /// Answer to an invitation.
    Answer { Yes = "yes", No = "no", Maybe = "maybe", SendsMessage = "message" }
    /// How somebody takes part.
    Attend { Room = "room", Phone = "phone", Video = "video", Message = "message", Separate = "separate" }
    /// Kind of meeting.
    MeetingKind { Conference = "conference", Reconvened = "reconvened", Review = "review" }
    /// Kind of place (rule 32).
    PlaceKind { Neutral = "neutral", Office = "office", Home = "home", School = "school" }
    /// How a meeting ended (handbook 2.10, 2.11).
    Outcome { PlanAgreed = "plan_agreed", PlanAgreedWithChanges = "plan_agreed_with_changes", PlanNotAccepted = "plan_not_accepted", NoPlanFamilyChose = "no_plan_family_chose", NoPlanTime = "no_plan_time", NoPlanConflict = "no_plan_conflict", Adjourned = "adjourned" }
    /// What the family asked the coordinator in for: process or information, never content.
    About { Process = "process", Information = "information" }
    /// The referrer's answer to the plan.
    ReferrerAnswer { Accepts = "accepts", AcceptsWithChanges = "accepts_with_changes", Refuses = "refuses", NeedsSenior = "needs_senior" }
    /// Whose decision a step needs (rule 51).
    Decision { NotNeeded = "not_needed", Court = "court", Authority = "authority" }
    /// What kind of support a service gives (handbook 4.2).
    Support { Educational = "educational", Health = "health", Material = "material", Economic = "economic", Psychosocial = "psychosocial", Legal = "legal", Housing = "housing", Documents = "documents", Childcare = "childcare" }
    /// How somebody stands to the plan; "against" has no code (handbook 2.10).
    AgreementChoice { Yes = "yes", Remark = "remark", TaskOnly = "task_only", AskedLater = "asked_later", NotSigning = "not_signing" }
    /// What of the plan a reader gets, from most to least (handbook 2.12).
    Gets { Whole = "whole", Steps = "steps", Review = "review" }
    /// How an agreement is shown.
    AgreementWay { Ink = "ink", Pad = "pad", Voice = "voice" }
    /// How a step stands at a review (handbook 3.10).
    Status { Done = "done", InProgress = "in_progress", NotStarted = "not_started", NotDone = "not_done", NoLongerNeeded = "no_longer_needed", Changed = "changed" }
    /// What a review decided.
    ReviewDecision { GoOn = "continue", Change = "change", NewConference = "new_conference", Close = "close" }
    /// Kind of note.
    NoteKind { Note = "note", Safety = "safety", Supervision = "supervision" }
    /// Who filled in feedback.
    FeedbackGroup { Adults = "adults", Children = "children", Referrer = "referrer" }
    /// Kind of paper.
    PaperKind { Plan = "plan", NoPlan = "no_plan", Question = "question", Invitation = "invitation", Agenda = "agenda", Map = "map", Circle = "circle", Referral = "referral", Information = "information", InformationEasy = "information_easy", InformationChild = "information_child", Agreement = "agreement", Informant = "informant", Pack = "pack", Names = "names", Child = "child", Fridge = "fridge", Cards = "cards", Review = "review", Feedback = "feedback", FeedbackReferrer = "feedback_referrer", Supervision = "supervision", Day = "day", Wall = "wall", Labels = "labels", Taxi = "taxi", Directory = "directory" }
    /// How pages go onto the sheets of a printer.
    Onto { One = "one", Two = "two", Booklet = "booklet" }
    /// Picture beside a step on the child's page.
    StepPicture { Bed = "bed", Ball = "ball", Walk = "walk", School = "school", Phone = "phone", Meal = "meal", Book = "book", Home = "home", Bus = "bus", Heart = "heart" }
    /// Where a case stands (handbook section 2). Computed from facts, never stored as a field of its own.
    Stage { Enquiry = "enquiry", Referred = "referred", Screened = "screened", Accepted = "accepted", OnHold = "on_hold", Mapping = "mapping", Preparing = "preparing", Ready = "ready", Invited = "invited", ConferenceDay = "conference_day", Information = "information", PrivateTime = "private_time", Presenting = "presenting", PlanAgreed = "plan_agreed", PlanAgreedWithChanges = "plan_agreed_with_changes", PlanNotAccepted = "plan_not_accepted", NoPlan = "no_plan", Adjourned = "adjourned", Distributed = "distributed", FollowUp = "follow_up", Review = "review", Closed = "closed", DeclinedByService = "declined_by_service", FamilyDeclined = "family_declined", Stopped = "stopped", PlanWithoutMeeting = "plan_without_meeting" }
    /// How far a station of the journey is.
    Progressed { Done = "done", Now = "now", Ahead = "ahead" }
}
