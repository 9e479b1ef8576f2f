// Generated from the table of calls; never edited by hand.

export type About = "process" | "information";
export type AboutItem = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Item.
 */
id: string, 
/**
 * What it is called now.
 */
label: string, };
export type AddCard = { 
/**
 * The card as text.
 */
text: string, 
/**
 * Whether the figures were compared by phone.
 */
compared: boolean, 
/**
 * Whether it is another computer of the coordinator's own.
 */
own: boolean, };
export type Agreement = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Who.
 */
person: string | null, 
/**
 * Choice.
 */
choice: AgreementChoice | null, 
/**
 * The remark, in their words.
 */
remark: string, 
/**
 * How.
 */
way: AgreementWay | null, 
/**
 * Witness of an agreement by voice.
 */
witness: string | null, 
/**
 * Name drawn on the pad.
 */
strokes: Array<Array<[number, number]>>, 
/**
 * On.
 */
on: string | null, 
/**
 * Wants a copy.
 */
copy: boolean, 
/**
 * Only these steps go to this reader; where there is a release, it says it instead.
 */
only_steps: { [key in string]: string }, };
export type AgreementChoice = "yes" | "remark" | "task_only" | "asked_later" | "not_signing";
export type AgreementWay = "ink" | "pad" | "voice";
export type AllMade = { 
/**
 * Papers.
 */
papers: number, 
/**
 * Pages of all.
 */
pages: number, 
/**
 * What could not be made, and why.
 */
not_made: Array<NotMade>, };
export type AlsoWritten = { 
/**
 * Item that holds them.
 */
id: string, 
/**
 * The words.
 */
words: string, };
export type Answer = "yes" | "no" | "maybe" | "message";
export type AnswerCheck = { 
/**
 * Family.
 */
case: string, 
/**
 * Message key of the finding.
 */
key: string, 
/**
 * Items the finding is about.
 */
subjects: Array<string>, 
/**
 * Reason, for the coordinator alone.
 */
reason: string, };
export type AnswerField = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Stored name of the field.
 */
stored: string, 
/**
 * Heads the questions were loaded from.
 */
seen: Array<string>, 
/**
 * The version to take.
 */
take: string | null, 
/**
 * Both, one after the other.
 */
both: boolean, 
/**
 * Or written anew, or the joined proposal.
 */
text: string | null, };
export type Arrangement = "not_invited" | "separate_session" | "by_phone" | "by_video_off_site" | "letter_read_aloud" | "recorded_message" | "spokesperson" | "staggered_times" | "with_support_person" | "security_present" | "two_conferences";
export type As = "nothing" | "unknown" | "hidden" | "text" | "date" | "choice" | "tick" | "item" | "file" | "drawn";
export type AskedIn = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Meeting.
 */
meeting: string | null, 
/**
 * When.
 */
at: string | null, 
/**
 * Process or information.
 */
about: About | null, };
export type AtHome = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Step.
 */
step: string | null, 
/**
 * Parts of days of the week it happens in, such as `2-afternoon`: Monday is 1.
 */
week: { [key in string]: string }, 
/**
 * What it says on the child's page, as one says it to the child.
 */
for_child: string, 
/**
 * Picture beside it there.
 */
picture: StepPicture | null, };
export type AtPath = { 
/**
 * Where it is.
 */
path: string, };
export type AtTime = { 
/**
 * Family.
 */
case: string, 
/**
 * Meeting.
 */
meeting: string, 
/**
 * Local time; now, if empty.
 */
time: string | null, };
export type Attend = "room" | "phone" | "video" | "message" | "separate";
export type Attendance = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Meeting.
 */
meeting: string | null, 
/**
 * Who.
 */
person: string | null, 
/**
 * How.
 */
way: Attend | null, 
/**
 * In the information part.
 */
part1: boolean, 
/**
 * In private time.
 */
part2: boolean, 
/**
 * When the plan was read out.
 */
part3: boolean, };
export type Audience = "mine" | "turned" | "handed";
export type Author = { 
/**
 * Device.
 */
by: string, 
/**
 * Name, as far as it is known.
 */
name: string, 
/**
 * Written on this computer, now or under an earlier name of it.
 */
here: boolean, };
export type Backups = { 
/**
 * When each verified copy was made, newest first.
 */
made: Array<string>, 
/**
 * When one was last proved by being opened and read whole beside the vault.
 */
proved: string | null, 
/**
 * When one last left on a stick.
 */
carried: string | null, };
export type Basis = "court" | "police" | "wish" | "supervised";
export type Begin = { 
/**
 * Family.
 */
case: string, 
/**
 * Meeting.
 */
meeting: string, 
/**
 * Who stays in the room.
 */
stayed: Array<string>, 
/**
 * Local time; now, if empty.
 */
time: string | null, };
export type BeginDrawing = { 
/**
 * Family.
 */
case: string, 
/**
 * Who tells it.
 */
told_by: string | null, 
/**
 * The drawing it starts from; an empty one, if not said.
 */
from: string | null, };
export type BeginFrom = { 
/**
 * Folder of the copy, or the folder it lies in.
 */
folder: string, 
/**
 * Passphrase or printed key of the vault it was made of.
 */
unlock: Unlock, };
export type Belongs = "asked" | "with" | "below";
export type Between = { 
/**
 * Family.
 */
case: string, 
/**
 * From the end of this day.
 */
from: string, 
/**
 * To the end of this day; now, if not said.
 */
to: string | null, };
export type Bond = "birth" | "adopted" | "fostered" | "step" | "unsure";
export type BottomLine = { 
/**
 * The item's id.
 */
id: string, 
/**
 * One sentence with who and what, no solution.
 */
text: string, 
/**
 * Order.
 */
pos: number | null, 
/**
 * Met otherwise than by a step (rule 48).
 */
met_by: string, };
export type Bring = { 
/**
 * The family it is for.
 */
case: string, 
/**
 * The other family.
 */
from: string, 
/**
 * The person there.
 */
id: string, };
export type Busy = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Who.
 */
person: string | null, 
/**
 * From.
 */
from: string | null, 
/**
 * Until.
 */
until: string | null, 
/**
 * What.
 */
what: string, 
/**
 * Settled so that the day may stay.
 */
settled: string, };
export type CallIn = { 
/**
 * For process or information.
 */
about: About, };
export type CardRead = { 
/**
 * The card as text, to be added.
 */
text: string, 
/**
 * Id of the installation.
 */
by: string, 
/**
 * Name.
 */
person: string, 
/**
 * Computer.
 */
device: string, 
/**
 * Eight groups of four figures.
 */
fingerprint: string, 
/**
 * How it stands to those that are known.
 */
standing: Standing, };
export type Certificate = { 
/**
 * Name in it.
 */
name: string, 
/**
 * Organisation in it.
 */
organisation: string, 
/**
 * Nobody else vouches for it.
 */
self_issued: boolean, 
/**
 * Krug's own, made for this vault.
 */
own: boolean, 
/**
 * Fingerprint.
 */
fingerprint: string, 
/**
 * Valid until.
 */
until: string, };
export type ChangePassphrase = { 
/**
 * The present one, or the recovery key as printed.
 */
old: string, 
/**
 * The new one.
 */
new: string, };
export type Child = { 
/**
 * First name.
 */
name: string, 
/**
 * Age in words or years.
 */
age: string, };
export type CircleTurned = { 
/**
 * Drawings it may see, oldest first.
 */
drawings: Array<DrawingTurned>, 
/**
 * The one that is shown.
 */
drawing: string | null, 
/**
 * What is drawn.
 */
picture: Picture, 
/**
 * Words of the four rings.
 */
rings: Array<string>, 
/**
 * Who has no place in it yet.
 */
waiting: Array<WaitingTurned>, };
export type CircleView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * All drawings, oldest first.
 */
drawings: Array<DrawingLine>, 
/**
 * The one that is shown; nothing, if nobody has drawn yet and everybody stands by the part they play.
 */
drawing: string | null, 
/**
 * What is drawn.
 */
picture: Picture, 
/**
 * People and organisations that do not stand in this drawing.
 */
tray: Array<string>, 
/**
 * What the circle has little of.
 */
gaps: Array<Gap>, 
/**
 * Who was spoken with and not asked "who else?" (rule 16).
 */
not_asked: Array<string>, 
/**
 * What ties mean.
 */
ties: Array<TieSign>, };
export type Code = "no_vault" | "vault_exists" | "locked" | "turned" | "wrong_secret" | "damaged" | "newer" | "in_use" | "too_hard" | "disk_full" | "file" | "problems" | "stopped" | "not_undone" | "bad_request" | "internal";
export type ColleagueLine = { 
/**
 * Id of the installation.
 */
by: string, 
/**
 * Name.
 */
person: string, 
/**
 * Computer.
 */
device: string, 
/**
 * Eight groups of four figures.
 */
fingerprint: string, 
/**
 * When the figures were compared.
 */
checked: string | null, 
/**
 * Whether the card was added, not only met in a file.
 */
added: boolean, 
/**
 * Another computer of the coordinator's own.
 */
own: boolean, 
/**
 * Somebody of this name has another key as well.
 */
other_key: boolean, };
export type ColleaguesView = { 
/**
 * The own card.
 */
own: OwnCard, 
/**
 * Others.
 */
people: Array<ColleagueLine>, };
export type Collected = { 
/**
 * Number in the register.
 */
n: number, 
/**
 * It was.
 */
collected: boolean, };
export type Coming = "coming" | "message" | "asking";
export type Compared = { 
/**
 * Item by item.
 */
lines: Array<ItemDifference>, };
export type Consent = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Whose.
 */
person: string | null, 
/**
 * For what.
 */
purpose: Purpose | null, 
/**
 * Given on.
 */
given_on: string | null, 
/**
 * Declined on; no reason is kept.
 */
declined_on: string | null, 
/**
 * Withdrawn on.
 */
withdrawn_on: string | null, 
/**
 * How.
 */
way: ConsentWay | null, 
/**
 * Version of the text.
 */
text_version: string, 
/**
 * Language it was explained in.
 */
language: string, 
/**
 * Interpreter present.
 */
interpreter: string | null, 
/**
 * Explained by.
 */
explained_by: string, 
/**
 * For sharing: which facts with whom.
 */
sharing: string, };
export type ConsentWay = "oral" | "paper" | "screen";
export type ContactLine = { 
/**
 * Item.
 */
id: string, 
/**
 * Whose.
 */
person: string | null, 
/**
 * Way.
 */
way: ContactWay | null, 
/**
 * Number or address, if open.
 */
value: string | null, 
/**
 * How carefully it is kept.
 */
mark: Mark | null, 
/**
 * Best time.
 */
best_time: string, 
/**
 * On whose papers it may stand (rule 60).
 */
print_for: Array<string>, };
export type ContactWay = "phone" | "message" | "email" | "address" | "through";
export type Contested = { 
/**
 * Who removed it.
 */
removed_by: Author, 
/**
 * When.
 */
removed_at: string, 
/**
 * Who edited it without knowing.
 */
edited_by: Author, 
/**
 * When.
 */
edited_at: string, };
export type Copy = { 
/**
 * The item's id.
 */
id: string, 
/**
 * For whom.
 */
reader: string | null, 
/**
 * Paper.
 */
paper: string | null, 
/**
 * Number.
 */
number: number | null, 
/**
 * Given on.
 */
on: string | null, 
/**
 * How.
 */
way: SentWay | null, };
export type Cost = { 
/**
 * The item's id.
 */
id: string, 
/**
 * What for.
 */
label: string, 
/**
 * Amount as written, with currency.
 */
amount: string, };
export type Counted = { 
/**
 * Words.
 */
words: number, 
/**
 * Sentences and headings.
 */
sentences: number, 
/**
 * Sentences of more than 15 words.
 */
long_sentences: number, 
/**
 * Words of more than 14 letters.
 */
long_words: number, };
export type Country = "ba" | "hr" | "rs" | "bg" | "cz";
export type CreateReferral = { 
/**
 * Code word.
 */
alias: string, 
/**
 * Country code.
 */
country: string, 
/**
 * Family language.
 */
language: string, 
/**
 * Received on.
 */
received: string | null, 
/**
 * Who refers.
 */
referrer: string, 
/**
 * Organisation.
 */
office: string, 
/**
 * What is asked, word for word.
 */
asked: string, 
/**
 * Children.
 */
children: Array<NewChild>, 
/**
 * First contact.
 */
first_contact: string, 
/**
 * Relation of the first contact, in words.
 */
first_contact_kin: string, 
/**
 * The first contact has parental responsibility: their yes opens the way (rules 4, 5).
 */
first_contact_guardian: boolean, 
/**
 * An example family.
 */
sample: boolean, };
export type CreateVault = { 
/**
 * Coordinator's name.
 */
name: string, 
/**
 * What the role is called, as the coordinator says it.
 */
role_word: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Country code.
 */
country: string, 
/**
 * App language.
 */
language: string, 
/**
 * Passphrase.
 */
passphrase: string, };
export type Created = { 
/**
 * The recovery key in groups, to be printed and kept at home.
 */
recovery_key: Array<string>, };
export type CreatedFamily = { 
/**
 * Family.
 */
case: string, 
/**
 * Referrer, if named.
 */
referrer: string | null, 
/**
 * Children in the order given.
 */
children: Array<string>, 
/**
 * First contact, if named.
 */
first_contact: string | null, };
export type Curtain = { 
/**
 * Who to call in.
 */
coordinator: string, 
/**
 * The family's language.
 */
language: string, 
/**
 * The questions.
 */
questions: Array<string>, 
/**
 * What must be part of any plan.
 */
must_haves: Array<string>, };
export type DayStanding = "coming" | "message" | "asked" | "not_coming" | "not_asked" | "excluded" | "information";
export type DayView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Today.
 */
today: string, 
/**
 * Local time.
 */
now: string, 
/**
 * Conferences in order.
 */
meetings: Array<Meeting>, 
/**
 * The one to come or under way.
 */
current: string | null, 
/**
 * People.
 */
people: Array<PersonLine>, 
/**
 * Invitations.
 */
invitations: Array<Invitation>, 
/**
 * Attendance.
 */
attendances: Array<Attendance>, 
/**
 * Times the coordinator was asked in.
 */
asked_in: Array<AskedIn>, 
/**
 * Safety of the day.
 */
safety: Safety, 
/**
 * Emergency number of the country.
 */
emergency: string, 
/**
 * Checks of the day.
 */
findings: Array<Finding>, };
export type Decision = "not_needed" | "court" | "authority";
export type DeclinedBy = "service" | "family";
export type Distribute = { 
/**
 * Family.
 */
case: string, 
/**
 * Meeting.
 */
meeting: string, 
/**
 * Day; today, if empty.
 */
on: string | null, };
export type Draft = { 
/**
 * The page's own form of it.
 */
text: string | null, };
export type Drawing = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Drawn on.
 */
on: string | null, 
/**
 * At which station of the way.
 */
moment: Moment | null, 
/**
 * Told by.
 */
told_by: string | null, 
/**
 * The family's own words for the ring of the closest.
 */
ring_1: string, 
/**
 * For friends and neighbours.
 */
ring_2: string, 
/**
 * For school, sport, faith and work.
 */
ring_3: string, 
/**
 * For people paid to help.
 */
ring_4: string, 
/**
 * May be seen while the screen is turned, and printed for the family.
 */
shown: boolean, };
export type DrawingLine = { 
/**
 * Drawing; empty for ties told before there were any.
 */
id: string, 
/**
 * Drawn on.
 */
on: string | null, 
/**
 * At which station.
 */
moment: Moment | null, 
/**
 * Told by.
 */
told_by: string | null, 
/**
 * The family's own words for the four rings; empty where it has none.
 */
rings: Array<string>, 
/**
 * The family may see it.
 */
shown: boolean, 
/**
 * How many stand in each ring.
 */
counts: Array<number>, 
/**
 * Everybody and everything that stands in it.
 */
members: Array<string>, };
export type DrawingTurned = { 
/**
 * Drawing.
 */
id: string, 
/**
 * Drawn on.
 */
on: string | null, 
/**
 * First name of who told it, if the family may see them.
 */
told_by: string, };
export type DueLine = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * What.
 */
next: Next, 
/**
 * Days until it is due; negative when late.
 */
days: number | null, };
export type Elsewhere = { 
/**
 * One a family.
 */
people: Array<SomebodyElsewhere>, };
export type End = { 
/**
 * Passphrase.
 */
passphrase: string, };
export type EndMeeting = { 
/**
 * Family.
 */
case: string, 
/**
 * Meeting.
 */
meeting: string, 
/**
 * Outcome.
 */
outcome: Outcome, 
/**
 * Meets again on.
 */
adjourned_to: string | null, };
export type Ended = { 
/**
 * Family.
 */
case: string, 
/**
 * Its end could not be written down and is asked for again.
 */
still: Running | null, };
export type Ending = "plan" | "plan_no_review" | "talked" | "family_chose" | "safety" | "colleague" | "plan_without_meeting";
export type Exclusion = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Who.
 */
person: string | null, 
/**
 * Decided on.
 */
decided_on: string | null, 
/**
 * Decided by.
 */
decided_by: string, 
/**
 * Reason code.
 */
reason: ExclusionReason | null, 
/**
 * The person was told on.
 */
told_on: string | null, 
/**
 * Not told, on purpose.
 */
not_told: boolean, 
/**
 * How their view reaches the meeting.
 */
view: Arrangement | null, };
export type ExclusionReason = "order" | "safety" | "child_wish" | "family_wish" | "own_wish";
export type Failure = { 
/**
 * Code.
 */
code: Code, 
/**
 * Message key.
 */
key: string, 
/**
 * Values for the message.
 */
args: { [key in string]: string }, 
/**
 * Problems beside fields.
 */
fields: Array<Problem>, 
/**
 * Checks that stop the action.
 */
findings: Array<Finding>, };
export type FamiliesView = { 
/**
 * Families, those with the nearest next thing first.
 */
families: Array<FamilyLine>, 
/**
 * Families that could not be read, by number only.
 */
unreadable: number, };
export type Family = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Neutral code word shown in lists and file names.
 */
alias: string, 
/**
 * Country preset.
 */
country: Country | null, 
/**
 * The family's language, a code such as `sr-Cyrl`.
 */
language: string, 
/**
 * An example that can be removed whole.
 */
sample: boolean, 
/**
 * Day the entry was made.
 */
opened_on: string | null, 
/**
 * Coordinator's own purpose and legal ground for keeping data (handbook 6.1).
 */
legal_basis: string, 
/**
 * Person who links referrer and coordinator (Czech pilot).
 */
administrator: string | null, 
/**
 * Work rests since.
 */
hold_since: string | null, 
/**
 * The circle is being mapped since.
 */
mapping_since: string | null, 
/**
 * People are being prepared since.
 */
preparing_since: string | null, 
/**
 * Everything needed for the day was there on.
 */
ready_on: string | null, 
/**
 * Stopped on.
 */
stopped_on: string | null, 
/**
 * Stopped by.
 */
stopped_by: StoppedBy | null, 
/**
 * Closed on.
 */
closed_on: string | null, 
/**
 * How it ended.
 */
ending: Ending | null, 
/**
 * What the family said at the end, in its own words.
 */
closing_words: string, };
export type FamilyLine = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * An example.
 */
sample: boolean, 
/**
 * Stage.
 */
stage: Stage, 
/**
 * Ended, in whatever way.
 */
ended: boolean, 
/**
 * Eight stations.
 */
stations: Array<Station>, 
/**
 * What comes next.
 */
next: Next | null, 
/**
 * Until when it is kept, as the settings and its agreements say; nothing while the work goes on.
 */
keep_until: string | null, };
export type FamilyQuestions = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * By item.
 */
items: Array<ItemQuestions>, 
/**
 * People entered twice.
 */
twins: Array<Twins>, 
/**
 * Sealed plans of one number: both are kept, one holds.
 */
plans: Array<PlanLine>, 
/**
 * How many questions.
 */
open: number, 
/**
 * Heads.
 */
seen: Array<string>, };
export type Feedback = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Group.
 */
group: FeedbackGroup | null, 
/**
 * Sheets.
 */
sheets: number | null, 
/**
 * Mean as written.
 */
mean: string, 
/**
 * A sentence.
 */
words: string, };
export type FeedbackGroup = "adults" | "children" | "referrer";
export type FieldHistory = { 
/**
 * Values.
 */
values: Array<Older>, 
/**
 * Heads.
 */
seen: Array<string>, };
export type FieldLine = { 
/**
 * Stored name.
 */
stored: string, 
/**
 * Name of the field, without its member.
 */
field: string, 
/**
 * For a set or checklist: whose or what member.
 */
member: string | null, 
/**
 * Before.
 */
before: Shown, 
/**
 * After.
 */
after: Shown, };
export type FieldQuestion = { 
/**
 * Stored name.
 */
stored: string, 
/**
 * Name of the field, without its member.
 */
field: string, 
/**
 * For a set or checklist: whose or what member.
 */
member: string | null, 
/**
 * The values, the latest first.
 */
versions: Array<Version>, 
/**
 * For long text changed in different places: both joined, to be read once.
 */
proposal: string | null, 
/**
 * Whether both can be kept one after the other.
 */
both: boolean, 
/**
 * Whether it can be written anew here.
 */
anew: boolean, };
export type Figure = { 
/**
 * What is counted, such as `conferences_held`.
 */
measure: string, 
/**
 * `count`, `hours` or `days`.
 */
unit: string, 
/**
 * The number; nothing if it is not told.
 */
value: number | null, 
/**
 * Not told because it, or what could be reckoned from it, is small.
 */
suppressed: boolean, };
export type FiguresCompared = { 
/**
 * Id of the installation.
 */
by: string, 
/**
 * Whether the figures were compared and are the same.
 */
compared: boolean, };
export type FiguresView = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Figures.
 */
figures: Array<Figure>, };
export type FileRef = { 
/**
 * SHA-256 of the bytes, in hexadecimal.
 */
sha256: string, 
/**
 * Name for a person to read.
 */
name: string, 
/**
 * Media type.
 */
type: string, 
/**
 * Size in bytes.
 */
size: number, };
export type Finding = { 
/**
 * Rule number of the handbook.
 */
rule: number, 
/**
 * Weight.
 */
severity: Severity, 
/**
 * Message key, `rule-21` or a variant such as `rule-19-ring`.
 */
key: string, 
/**
 * Items it is about.
 */
subjects: Array<string>, 
/**
 * Values for the message: names and numbers.
 */
args: { [key in string]: string }, 
/**
 * The coordinator's reason for going on, if a warning was answered.
 */
reason: string | null, };
export type Finish = { 
/**
 * Family.
 */
case: string, 
/**
 * Local time it ended.
 */
time: string, };
export type Flow = "none" | "in" | "out" | "both";
export type Found = { 
/**
 * Hits.
 */
hits: Array<HitLine>, };
export type Gap = { 
/**
 * Which.
 */
kind: GapKind, 
/**
 * Whose, for friends: the child.
 */
child: string | null, };
export type GapKind = "friends" | "mother" | "father" | "beyond" | "paid";
export type GedcomGiven = { 
/**
 * People in the file.
 */
people: number, 
/**
 * What stayed here.
 */
left_out: Array<LeftOut>, };
export type GedcomLooked = { 
/**
 * Version as it says of itself.
 */
version: string, 
/**
 * People.
 */
people: Array<GedcomPerson>, 
/**
 * Couples.
 */
couples: number, 
/**
 * Children of parents.
 */
children: number, 
/**
 * What stays out.
 */
left_out: Array<LeftOut>, };
export type GedcomPerson = { 
/**
 * Name.
 */
name: string, 
/**
 * Year of birth.
 */
born: number | null, 
/**
 * Somebody of this name is here already: there will be a question whether they are one.
 */
here: boolean, };
export type Gets = "whole" | "steps" | "review";
export type GiveFigures = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * The office's installation, or a passphrase.
 */
receiver: Receiver, 
/**
 * Folder to write into.
 */
folder: string, };
export type GiveGedcom = { 
/**
 * Family.
 */
case: string, 
/**
 * Where to.
 */
path: string, 
/**
 * As older programs read it: 5.5.1 instead of 7.0.
 */
older: boolean, };
export type GivePlan = { 
/**
 * Family.
 */
case: string, 
/**
 * Where.
 */
path: string, };
export type GivenLine = { 
/**
 * Number.
 */
n: number, 
/**
 * When.
 */
at: string, 
/**
 * Family, if it was one.
 */
case: string | null, 
/**
 * Code word then.
 */
title: string, 
/**
 * `case`, `figures`, `plan`, `backup`, `card`.
 */
what: string, 
/**
 * For whom: a name, or empty for whoever knows the passphrase.
 */
receiver: string, 
/**
 * Locked by a passphrase.
 */
by_passphrase: boolean, 
/**
 * Items that were left out.
 */
left_out: number, 
/**
 * Last day on which it is meant to be taken in.
 */
until: string | null, 
/**
 * That day has passed.
 */
ran_out: boolean, 
/**
 * When it was collected or destroyed.
 */
collected: string | null, };
export type Grade = "outside" | "freelance" | "agency";
export type GuardLine = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Item.
 */
id: string, 
/**
 * What it is called.
 */
label: string, };
export type Guarded = { 
/**
 * Stored name of the field, or nothing for the item itself.
 */
stored: string | null, 
/**
 * Who lowered it.
 */
author: Author, 
/**
 * What they wrote.
 */
wanted: Shown, 
/**
 * What stands.
 */
stands: Shown, };
export type Header = { 
/**
 * Code word.
 */
alias: string, 
/**
 * Children's first names with their age.
 */
children: Array<Child>, 
/**
 * Day of the conference.
 */
conference_on: string | null, 
/**
 * Time of the conference.
 */
conference_time: string | null, 
/**
 * Stage.
 */
stage: Stage, 
/**
 * Family language.
 */
language: string, 
/**
 * An example.
 */
sample: boolean, 
/**
 * Today.
 */
today: string, 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Whether something can be taken back.
 */
can_undo: boolean, 
/**
 * Whether something can be done again.
 */
can_redo: boolean, };
export type HistoryLine = { 
/**
 * Act.
 */
act: string, 
/**
 * Operation.
 */
op: string, 
/**
 * When, as claimed by its computer.
 */
at: string, 
/**
 * Who.
 */
author: Author, 
/**
 * Takes something back.
 */
takes_back: boolean, 
/**
 * Was taken back.
 */
taken_back: boolean, 
/**
 * Came in by a file, with this number.
 */
import: boolean, 
/**
 * What it was about, at most three items by name.
 */
about: Array<AboutItem>, };
export type HistoryView = { 
/**
 * Lines.
 */
lines: Array<HistoryLine>, 
/**
 * Items that can be brought back.
 */
removed: Array<Removed>, 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Day of the first change.
 */
since: string | null, };
export type HitLine = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Item.
 */
id: string, 
/**
 * The words around.
 */
snippet: string, 
/**
 * Where to go.
 */
tab: Tab, };
export type HouseView = { 
/**
 * The picture as a data address; empty if there is none.
 */
logo: string, 
/**
 * Name, address and phone as they stand at the end of letters with a picture.
 */
lines: Array<string>, 
/**
 * Papers that can carry sentences.
 */
kinds: Array<PaperKind>, 
/**
 * The sentences there are.
 */
sentences: Array<OwnSentences>, };
export type Household = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Name of the home, never an address.
 */
label: string, 
/**
 * Who lives there.
 */
member: Array<string>, 
/**
 * Since this day.
 */
since: string | null, 
/**
 * Nobody lives together there any more, since this day.
 */
until: string | null, };
export type ImportLine = { 
/**
 * Number.
 */
n: number, 
/**
 * When.
 */
at: string, 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * From whom.
 */
from: string, 
/**
 * New changes.
 */
new: number, 
/**
 * When it was taken back.
 */
taken_back: string | null, 
/**
 * Whether it still may be taken back: 30 days.
 */
may_go_back: boolean, };
export type InFolder = { 
/**
 * Which.
 */
folder: string, };
export type Independence = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Who coordinates.
 */
coordinator: string, 
/**
 * Employer or contract giver.
 */
employer: string, 
/**
 * Grade of independence.
 */
grade: Grade | null, 
/**
 * Declared on.
 */
declared_on: string | null, 
/**
 * Declares that no service was or is given to anybody of the network.
 */
no_service: boolean, 
/**
 * Ties found, if any.
 */
ties: string, };
export type Invitation = { 
/**
 * The item's id.
 */
id: string, 
/**
 * To whom.
 */
person: string | null, 
/**
 * To which meeting.
 */
meeting: string | null, 
/**
 * Form.
 */
variant: Variant | null, 
/**
 * The coordinator's own sentence in the letter.
 */
text: string, 
/**
 * Sent on.
 */
sent_on: string | null, 
/**
 * How.
 */
way: SentWay | null, 
/**
 * Answer.
 */
answer: Answer | null, 
/**
 * Answered on.
 */
answered_on: string | null, 
/**
 * How they take part.
 */
attend: Attend | null, 
/**
 * Gives information and leaves.
 */
information_only: boolean, };
export type ItemDifference = { 
/**
 * Item.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * What it is called, if it has a name.
 */
label: string, 
/**
 * `added`, `changed`, `removed`, `restored`.
 */
happened: string, 
/**
 * Fields.
 */
fields: Array<FieldLine>, };
export type ItemQuestions = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Item.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * Fields with several values.
 */
fields: Array<FieldQuestion>, 
/**
 * Removed by one and edited by another.
 */
contested: Contested | null, 
/**
 * Guarded against a file.
 */
guarded: Array<Guarded>, };
export type JourneyTurned = { 
/**
 * The family's language, in which its words are shown and spoken.
 */
language: string, 
/**
 * First names of the children.
 */
children: Array<string>, 
/**
 * The eight stations, without counts of people met.
 */
stations: Array<Station>, 
/**
 * The questions.
 */
questions: Array<string>, 
/**
 * What must be part of any plan.
 */
must_haves: Array<string>, 
/**
 * The next meeting.
 */
meeting: MeetingTurned | null, };
export type JourneyView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Stage.
 */
stage: Stage, 
/**
 * Stations.
 */
stations: Array<Station>, 
/**
 * The entry.
 */
family: Family, 
/**
 * The referral.
 */
referral: Referral, 
/**
 * Independence.
 */
independence: Independence, 
/**
 * The referrer.
 */
referrer: Person | null, 
/**
 * Questions.
 */
questions: Array<Question>, 
/**
 * Bottom lines.
 */
bottom_lines: Array<BottomLine>, 
/**
 * Offers.
 */
offers: Array<Offer>, 
/**
 * What comes next.
 */
next: Array<Next>, 
/**
 * Own things to do.
 */
todos: Array<Todo>, 
/**
 * Checks.
 */
findings: Array<Finding>, 
/**
 * Moves so far.
 */
transitions: Array<Transition>, 
/**
 * Moves that fit now: `accept`, `hold`, `back` …
 */
moves: Array<string>, 
/**
 * Safety entries, as a number; they are folded.
 */
safety: number, 
/**
 * Minutes of work so far.
 */
minutes: number, };
export type Keep = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Keep the item (of a contested one); take what the other wrote (of a guarded one).
 */
keep: boolean, 
/**
 * The guarded field.
 */
stored: string | null, 
/**
 * Heads the questions were loaded from.
 */
seen: Array<string>, };
export type KeptDraft = { 
/**
 * When.
 */
at: string, };
export type KindCount = { 
/**
 * Kind.
 */
kind: string, 
/**
 * New or there again.
 */
added: number, 
/**
 * Changed.
 */
changed: number, 
/**
 * Removed.
 */
removed: number, };
export type Kinship = "parent" | "partner" | "child" | "sibling" | "home" | "organisation";
export type Known = "yes" | "no" | "unknown";
export type LeftOut = { 
/**
 * `events`, `places`, `notes`, `sources`, `pictures`, `signs`, `others`, `people`, `ties`.
 */
what: string, 
/**
 * How often.
 */
n: number, };
export type Legend = { 
/**
 * How people stand to the day.
 */
standings: Array<LegendSign>, 
/**
 * Those who live together.
 */
home: Array<Shape>, 
/**
 * Has a protected way to be reached.
 */
hidden: Array<Shape>, 
/**
 * A safety matter.
 */
safety: Array<Shape>, };
export type LegendSign = { 
/**
 * What it means.
 */
standing: DayStanding, 
/**
 * How it is drawn.
 */
shapes: Array<Shape>, };
export type LineRead = { 
/**
 * Whom it names, in order.
 */
people: Array<Named>, 
/**
 * Whom somebody may have the children with, if it has to be said.
 */
with: Array<string>, 
/**
 * Homes or organisations there are already, to choose from.
 */
known: Array<string>, };
export type Link = "none" | "service" | "kin" | "friend" | "neighbour" | "workplace";
export type Load = { 
/**
 * Names; all, if empty.
 */
names: Array<string>, };
export type Look = { 
/**
 * App language.
 */
language: string, 
/**
 * `system`, `light` or `dark`.
 */
theme: string, 
/**
 * Letter size in per cent, 100 to 200.
 */
letters: number, };
export type LookAt = { 
/**
 * Files, or folders whose `.krug` files are meant.
 */
paths: Array<string>, 
/**
 * For files locked by a passphrase.
 */
passphrase: string | null, };
export type LookAtScan = { 
/**
 * Family.
 */
case: string, 
/**
 * Where it is.
 */
path: string, };
export type Looked = { 
/**
 * Files, by name.
 */
files: Array<LookedFile>, };
export type LookedFile = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * File name.
 */
name: string, 
/**
 * Why it cannot be taken in: a code such as `cut`; nothing if it can.
 */
fault: string | null, 
/**
 * Key of the sentence about the fault.
 */
key: string | null, 
/**
 * Who it is from.
 */
sender: Sender | null, 
/**
 * When it was made, by the sender's clock.
 */
made_at: string, 
/**
 * Last day on which it is meant to be taken in.
 */
until: string | null, 
/**
 * Locked by a passphrase.
 */
by_passphrase: boolean, 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * The family is here already.
 */
here: boolean, 
/**
 * When it was removed here, if it was.
 */
erased_on: string | null, 
/**
 * Changes that are new here.
 */
new: number, 
/**
 * What would differ, item by item.
 */
lines: Array<ItemDifference>, 
/**
 * The same in numbers.
 */
counts: Array<KindCount>, 
/**
 * Questions that would be open, and were not before.
 */
questions: number, 
/**
 * What it would lower, and what stays as it is.
 */
guarded: Array<GuardLine>, 
/**
 * What a person should know.
 */
remarks: Array<Remark>, };
export type Made = { 
/**
 * Item.
 */
paper: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Sealed.
 */
sealed: boolean, 
/**
 * Heads.
 */
seen: Array<string>, };
export type MadeFile = { 
/**
 * Family; empty for figures.
 */
case: string, 
/**
 * Code word.
 */
title: string, 
/**
 * Where it lies.
 */
path: string, 
/**
 * File name.
 */
name: string, 
/**
 * Length in bytes.
 */
bytes: number, };
export type MadeFiles = { 
/**
 * Files.
 */
files: Array<MadeFile>, 
/**
 * Last day on which they are meant to be taken in.
 */
until: string | null, };
export type MadeReport = { 
/**
 * Pages.
 */
pages: number, };
export type Make = { 
/**
 * Where to.
 */
path: string, 
/**
 * Family.
 */
case: string, 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * For whom; everybody, if empty.
 */
reader: string | null, 
/**
 * The paper's language; the reader's own or else the family's, if empty.
 */
language: string | null, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type MakeAll = { 
/**
 * Family.
 */
case: string, 
/**
 * Language of all; each reader's own or else the family's, if empty.
 */
language: string | null, 
/**
 * The folder.
 */
folder: string, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type MakeFiles = { 
/**
 * Families, one file each.
 */
cases: Array<string>, 
/**
 * For whom.
 */
to: Receiver, 
/**
 * With the own notes, things to do and reasons.
 */
notes: boolean, 
/**
 * With safety matters.
 */
safety: boolean, 
/**
 * Folder to write into: the stick.
 */
folder: string, };
export type MakeReport = { 
/**
 * Where to.
 */
path: string, 
/**
 * Its language; the program's, if empty.
 */
language: string | null, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type MapTurned = { 
/**
 * People.
 */
people: Array<PersonTurned>, 
/**
 * Bonds.
 */
relations: Array<RelationTurned>, 
/**
 * The next meeting.
 */
meeting: MeetingTurned | null, };
export type MapView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * What is drawn.
 */
picture: Picture, 
/**
 * Relatives whose place is not known yet.
 */
tray: Array<string>, 
/**
 * Rows.
 */
generations: number, 
/**
 * Children who would be their own forebears and are not drawn below a parent.
 */
round: Array<string>, };
export type Mark = "open" | "coordinator_only" | "protected";
export type Meeting = { 
/**
 * The item's id.
 */
id: string, 
/**
 * First, second, …
 */
number: number | null, 
/**
 * Kind.
 */
kind: MeetingKind | null, 
/**
 * Day.
 */
on: string | null, 
/**
 * Begins at.
 */
time: string | null, 
/**
 * Likely end.
 */
until: string | null, 
/**
 * Place as people call it.
 */
place: string, 
/**
 * Kind of place.
 */
place_kind: PlaceKind | null, 
/**
 * Rooms.
 */
rooms: number | null, 
/**
 * Way there and access.
 */
access: string, 
/**
 * Food.
 */
food: string, 
/**
 * Child care.
 */
childcare: string, 
/**
 * Transport.
 */
transport: string, 
/**
 * Interpreter.
 */
interpreter: string | null, 
/**
 * Interpreter has agreed to come.
 */
interpreter_confirmed: boolean, 
/**
 * Time was extended for interpreting.
 */
extra_time: boolean, 
/**
 * Who opens.
 */
opener: string | null, 
/**
 * House rules.
 */
house_rules: string, 
/**
 * Sender's address on letters: the office.
 */
sender: string, 
/**
 * The sender's address is the coordinator's home (rule 37).
 */
sender_is_home: boolean, 
/**
 * Room checklist.
 */
tick: { [key in string]: string }, 
/**
 * Points of the information part that were covered (rule 39).
 */
told: { [key in string]: string }, 
/**
 * Began.
 */
started_at: string | null, 
/**
 * Information part began.
 */
information_from: string | null, 
/**
 * Information part ended.
 */
information_to: string | null, 
/**
 * Private family time began.
 */
private_from: string | null, 
/**
 * Private family time ended.
 */
private_to: string | null, 
/**
 * Who stayed in private time.
 */
stayed: Array<string>, 
/**
 * The plan was read out at.
 */
presented_at: string | null, 
/**
 * Agreed at.
 */
agreed_at: string | null, 
/**
 * Chair in private time, if the family chose one.
 */
chair: string | null, 
/**
 * Who wrote for the family.
 */
scribe: string | null, 
/**
 * The referrer left at (rule 43).
 */
referrer_left_at: string | null, 
/**
 * How it ended.
 */
outcome: Outcome | null, 
/**
 * Meets again on.
 */
adjourned_to: string | null, 
/**
 * The family's own sentence to the referrer, if it wishes.
 */
family_words: string, 
/**
 * What everybody agrees on though there is no plan, one line each.
 */
still_agreed: string, 
/**
 * What comes next, one line each: who, a colon, what.
 */
next_steps: string, 
/**
 * Another meeting was offered for.
 */
offered_on: string | null, 
/**
 * Copies given out on.
 */
distributed_on: string | null, 
/**
 * Review: are the bottom lines met.
 */
lines_met: Known | null, 
/**
 * Review: what was decided.
 */
decision: ReviewDecision | null, };
export type MeetingKind = "conference" | "reconvened" | "review";
export type MeetingTurned = { 
/**
 * Day.
 */
on: string | null, 
/**
 * Time.
 */
time: string | null, 
/**
 * Place.
 */
place: string, 
/**
 * Food.
 */
food: string, };
export type Moment = "referral" | "conference" | "review";
export type MoveStep = { 
/**
 * Family.
 */
case: string, 
/**
 * Step.
 */
id: string, 
/**
 * Up, else down.
 */
up: boolean, };
export type Moving = { 
/**
 * Family.
 */
case: string, 
/**
 * `accept`, `decline`, `hold`, `resume`, `map`, `prepare`, `ready`, `stop`, `close` or `back`.
 */
step: string, 
/**
 * Who declined or stopped, or how it ended.
 */
by: string | null, 
/**
 * Day; today, if empty.
 */
on: string | null, 
/**
 * Why, to go back.
 */
reason: string, };
export type NameDevice = { 
/**
 * Name.
 */
device: string, };
export type NameElsewhere = { 
/**
 * The family it is asked from.
 */
case: string, 
/**
 * Name; a single word says too little and finds nobody.
 */
name: string, };
export type Named = { 
/**
 * Name.
 */
name: string, 
/**
 * Age as told, or empty.
 */
age: string, 
/**
 * What they are.
 */
belongs: Belongs, };
export type Names = { 
/**
 * Code words: trees, rivers, birds.
 */
names: Array<string>, };
export type NewChild = { 
/**
 * Name.
 */
name: string, 
/**
 * Year of birth.
 */
birth_year: number | null, };
export type Next = { 
/**
 * Message key.
 */
key: string, 
/**
 * Values for the message.
 */
args: { [key in string]: string }, 
/**
 * Until when.
 */
due: string | null, 
/**
 * Where it is done.
 */
tab: Tab, 
/**
 * The coordinator's own entry, if it is one.
 */
todo: string | null, };
export type NextConference = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * Day.
 */
on: string, 
/**
 * Time.
 */
time: string | null, 
/**
 * Place.
 */
place: string, 
/**
 * Days until then.
 */
days: number, 
/**
 * Seats.
 */
seats: Array<Seat>, };
export type NotMade = { 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * For whom.
 */
reader: string | null, 
/**
 * Message key of the reason.
 */
key: string, 
/**
 * Its values.
 */
args: { [key in string]: string }, };
export type Note = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Day.
 */
on: string | null, 
/**
 * Time.
 */
time: string | null, 
/**
 * Kind.
 */
kind: NoteKind | null, 
/**
 * Words.
 */
text: string, 
/**
 * About whom.
 */
about: string | null, 
/**
 * Marked for supervision.
 */
supervision: boolean, };
export type NoteKind = "note" | "safety" | "supervision";
export type NotesView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Notes, newest first.
 */
notes: Array<Note>, 
/**
 * Talks, newest first.
 */
talks: Array<Talk>, 
/**
 * Costs.
 */
costs: Array<Cost>, 
/**
 * Minutes of work.
 */
minutes: number, 
/**
 * People, to choose from.
 */
people: Array<PersonLine>, };
export type Nothing = Record<symbol, never>;
export type Of = { 
/**
 * Family.
 */
case: string, };
export type OfAct = { 
/**
 * Family.
 */
case: string, 
/**
 * Act.
 */
act: string, };
export type OfColleague = { 
/**
 * Id of the installation.
 */
by: string, };
export type OfDrawing = { 
/**
 * Family.
 */
case: string, 
/**
 * Drawing; the newest, if not said.
 */
drawing: string | null, };
export type OfField = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Stored name.
 */
stored: string, };
export type OfGedcom = { 
/**
 * Family.
 */
case: string, 
/**
 * Where it lies.
 */
path: string, };
export type OfReturned = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
returned: string, };
export type Offer = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The offer.
 */
text: string, 
/**
 * Who offers.
 */
by: string, 
/**
 * Waiting time.
 */
waiting: string, 
/**
 * Order.
 */
pos: number | null, };
export type Older = { 
/**
 * The change that wrote it.
 */
name: string, 
/**
 * The value.
 */
value: Shown, 
/**
 * Who.
 */
author: Author, 
/**
 * When.
 */
at: string, 
/**
 * Shown now.
 */
now: boolean, };
export type OnePerson = { 
/**
 * Family.
 */
case: string, 
/**
 * One, which stays if they are joined.
 */
one: string, 
/**
 * The other.
 */
other: string, 
/**
 * They are one person.
 */
same: boolean, 
/**
 * Heads the questions were loaded from.
 */
seen: Array<string>, };
export type Onto = "one" | "two" | "booklet";
export type Opened = { 
/**
 * A family whose private time was still running when Krug was closed.
 */
private_time: Running | null, 
/**
 * The vault was moved or copied from another computer: from now on it writes under a name of its own.
 */
moved: boolean, };
export type Organisation = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Who belongs there.
 */
member: Array<string>, 
/**
 * What it offers.
 */
offers: string, 
/**
 * For whom.
 */
for_whom: string, 
/**
 * Where it is: an office, never a home.
 */
address: string, 
/**
 * Its own number, never a private one.
 */
phone: string, 
/**
 * When it is open.
 */
hours: string, 
/**
 * How one comes to it: whom to ask, what it costs, how long one waits.
 */
way_in: string, 
/**
 * Looked at again on (rule 73).
 */
checked_on: string | null, };
export type Outcome = "plan_agreed" | "plan_agreed_with_changes" | "plan_not_accepted" | "no_plan_family_chose" | "no_plan_time" | "no_plan_conflict" | "adjourned";
export type Over = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };
export type OwnCard = { 
/**
 * Name on it.
 */
person: string, 
/**
 * What this computer is called on it.
 */
device: string, 
/**
 * The card as text.
 */
text: string, 
/**
 * Eight groups of four figures.
 */
fingerprint: string, 
/**
 * The card as a QR code: rows of `#` and blanks.
 */
qr: Array<string>, };
export type OwnDevice = { 
/**
 * Id of the installation.
 */
by: string, 
/**
 * It is.
 */
own: boolean, };
export type OwnSentences = { 
/**
 * Paper.
 */
kind: PaperKind, 
/**
 * Language.
 */
language: string, 
/**
 * Below the title.
 */
top: string, 
/**
 * At the end.
 */
end: string, };
export type PagesToPrint = { 
/**
 * One drawing a page.
 */
pages: Array<string>, 
/**
 * Width and height of a sheet in points.
 */
size: [number, number], 
/**
 * Heads.
 */
seen: Array<string>, };
export type Paper = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Kind.
 */
kind: PaperKind | null, 
/**
 * For whom, nobody for the room.
 */
reader: string | null, 
/**
 * Language.
 */
language: string, 
/**
 * Four characters.
 */
mark: string, 
/**
 * Made on.
 */
made_on: string | null, 
/**
 * Pages.
 */
pages: number | null, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Its seal is not to be seen on the page.
 */
unseen: boolean, 
/**
 * How pages went onto sheets.
 */
onto: Onto | null, 
/**
 * Second language beside the first.
 */
beside: string, 
/**
 * Number of this copy of the plan.
 */
number: number | null, 
/**
 * Printed so many times.
 */
times_printed: number | null, 
/**
 * Sealed.
 */
sealed: boolean, 
/**
 * Months that it says all of it is kept, after the work has ended.
 */
keep_months: number | null, 
/**
 * A sum of what it says, however it is laid out.
 */
says: string, 
/**
 * The file as given out.
 */
file: FileRef | null, };
export type PaperKind = "plan" | "no_plan" | "question" | "invitation" | "agenda" | "map" | "circle" | "referral" | "information" | "information_easy" | "information_child" | "agreement" | "informant" | "pack" | "names" | "child" | "fridge" | "cards" | "review" | "feedback" | "feedback_referrer" | "supervision" | "day" | "wall" | "labels" | "taxi" | "directory";
export type PapersView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * Papers made, newest first.
 */
papers: Array<Paper>, 
/**
 * Sheets signed in ink that came back.
 */
returned: Array<Returned>, 
/**
 * Copies that were handed over.
 */
copies: Array<Copy>, 
/**
 * What of the plan somebody gets, as it holds; without an id where it was said beside the agreement alone.
 */
releases: Array<Release>, 
/**
 * Steps of the plan, in order.
 */
steps: Array<StepLine>, 
/**
 * Sealed plans.
 */
versions: Array<PlanVersion>, 
/**
 * Papers that can be made now without a reader.
 */
possible: Array<PaperKind>, 
/**
 * People to make papers for.
 */
people: Array<PersonLine>, 
/**
 * What is left out of papers for others.
 */
withheld: Array<Withheld>, 
/**
 * Family language.
 */
language: string, 
/**
 * Languages of the people of whom it is noted, by their ids.
 */
languages: { [key in string]: string }, };
export type Pen = "home" | "line" | "dashed" | "dotted" | "parted" | "outer" | "coming" | "message" | "asked" | "not_coming" | "not_asked" | "excluded" | "information" | "cross" | "badge_done" | "badge_soon" | "badge_info" | "badge_calm" | "badge_mark" | "guarded" | "guarded_mark" | "ring" | "band" | "middle" | "organisation" | "stress" | "arrow";
export type PeopleView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * People.
 */
people: Array<PersonLine>, 
/**
 * Ways to reach them.
 */
contacts: Array<ContactLine>, 
/**
 * Bonds.
 */
relations: Array<Relation>, 
/**
 * Homes.
 */
households: Array<Household>, 
/**
 * Ties.
 */
ties: Array<Tie>, 
/**
 * Safety pairs.
 */
safety_pairs: Array<SafetyPair>, 
/**
 * Safety of the day.
 */
safety: Safety, 
/**
 * Who is not invited and why.
 */
exclusions: Array<Exclusion>, 
/**
 * Protected places.
 */
protected_places: Array<ProtectedPlace>, 
/**
 * Consents.
 */
consents: Array<Consent>, 
/**
 * The newest drawing.
 */
drawing: string | null, 
/**
 * Places and groups.
 */
organisations: Array<Organisation>, 
/**
 * Drawings.
 */
drawings: Array<Drawing>, 
/**
 * Places the children lived at.
 */
stays: Array<Stay>, 
/**
 * What the signs of the family tree mean.
 */
legend: Legend, 
/**
 * On the family's side.
 */
family_count: number, 
/**
 * Others.
 */
others_count: number, 
/**
 * Checks on independence, network and safety.
 */
findings: Array<Finding>, };
export type Person = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Name as spoken; the first word is used in the room.
 */
name: string, 
/**
 * The name in the other script.
 */
other_script: string, 
/**
 * Relation to the child, in the family's own word.
 */
kin: string, 
/**
 * Part played.
 */
role: Role | null, 
/**
 * A child or young person.
 */
child: boolean, 
/**
 * The conference is about this child.
 */
main: boolean, 
/**
 * Holds responsibility for the child.
 */
guardian: boolean, 
/**
 * Side of the family.
 */
side: Side | null, 
/**
 * How to draw.
 */
symbol: Symbol | null, 
/**
 * Year of birth.
 */
birth_year: number | null, 
/**
 * Age as told, when the year is not known: `34`, `7 weeks`.
 */
age: string, 
/**
 * Has died.
 */
died: boolean, 
/**
 * Place, no finer than a town.
 */
town: string, 
/**
 * Organisation of somebody who works with the family.
 */
organisation: string, 
/**
 * Languages.
 */
languages: string, 
/**
 * Reads best.
 */
reading: Reading | null, 
/**
 * Named by.
 */
named_by: string | null, 
/**
 * Named by the referrer only (rule 17).
 */
by_referrer: boolean, 
/**
 * The family confirmed that this person belongs.
 */
confirmed: boolean, 
/**
 * Was asked "who else?".
 */
asked_who_else: boolean, 
/**
 * What they want said, with leave to pass it on.
 */
wishes: string, 
/**
 * What they could bring.
 */
can_offer: string, 
/**
 * Interpreter language needed.
 */
needs_interpreter: string, 
/**
 * Diet or fasting.
 */
needs_diet: string, 
/**
 * Other needs on the day.
 */
needs: string, 
/**
 * Child care needed.
 */
needs_childcare: boolean, 
/**
 * Transport needed.
 */
needs_transport: boolean, 
/**
 * Sits beside.
 */
beside: string | null, 
/**
 * Supports this person on the day.
 */
supports: string | null, 
/**
 * The child wishes this advocate in private time (rule 40).
 */
in_private_time: boolean, 
/**
 * Way the child takes part is settled.
 */
child_way: string, 
/**
 * Reached only through this person (rule 18).
 */
only_through: string | null, 
/**
 * The coordinator's own tie to this person (rules 2, 3).
 */
link: Link | null, 
/**
 * Conflict check made on.
 */
link_checked_on: string | null, 
/**
 * Left the network on.
 */
left_on: string | null, 
/**
 * How to greet in a letter.
 */
greeting: string, 
/**
 * Preparation checklist.
 */
tick: { [key in string]: string }, 
/**
 * Stands right of this brother, sister or partner in the family tree.
 */
right_of: string | null, 
/**
 * Was a second entry for this person.
 */
same_as: string | null, 
/**
 * Said to be somebody else than these, though named alike.
 */
not_same: Array<string>, };
export type PersonLine = { 
/**
 * The person.
 */
person: Person, 
/**
 * The word in the room, or the whole name if two share it.
 */
short: string, 
/**
 * Age in words, if known.
 */
age: string, 
/**
 * Number of talks.
 */
talks: number, 
/**
 * Answer to the current invitation.
 */
answer: Answer | null, 
/**
 * Was invited.
 */
invited: boolean, 
/**
 * Deliberately not invited.
 */
excluded: boolean, 
/**
 * How they stand to the day.
 */
standing: DayStanding, 
/**
 * Part of a safety pair.
 */
safety: boolean, 
/**
 * Has a protected way to be reached.
 */
hidden: boolean, };
export type PersonTurned = { 
/**
 * Item id, so that the picture and the list agree.
 */
id: string, 
/**
 * First name.
 */
name: string, 
/**
 * Relation in the family's word.
 */
kin: string, 
/**
 * Side.
 */
side: Side | null, 
/**
 * Drawn as.
 */
symbol: Symbol | null, 
/**
 * A child.
 */
child: boolean, 
/**
 * The conference is about this child.
 */
main: boolean, 
/**
 * Has died.
 */
died: boolean, 
/**
 * There for work.
 */
professional: boolean, 
/**
 * Coming.
 */
coming: Coming, 
/**
 * We have talked.
 */
talked: boolean, 
/**
 * What makes the day comfortable.
 */
comfort: string, };
export type Picture = { 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * Homes and lines, in the order of painting.
 */
shapes: Array<Shape>, 
/**
 * Words that belong to nobody.
 */
words: Array<Words>, 
/**
 * People, row by row from left to right.
 */
people: Array<Placed>, };
export type PlaceKind = "neutral" | "office" | "home" | "school";
export type Placed = { 
/**
 * Person.
 */
id: string, 
/**
 * Across.
 */
x: number, 
/**
 * Down.
 */
y: number, 
/**
 * Generation, 0 for the oldest; in a circle the ring, 0 in the middle.
 */
row: number, 
/**
 * All that is seen of somebody and how they belong, as one sentence for a listener.
 */
label: string, 
/**
 * Sign and badges.
 */
shapes: Array<Shape>, 
/**
 * Name and age.
 */
words: Array<Words>, };
export type Plan = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Number of the version being written, from 1.
 */
draft: number | null, 
/**
 * Made at this meeting.
 */
meeting: string | null, 
/**
 * Made on.
 */
made_on: string | null, 
/**
 * The children, as the family writes it under the title.
 */
children: string, 
/**
 * What is already good.
 */
strengths: string, 
/**
 * The family's own words, whole, typed as they stand.
 */
original: string, 
/**
 * Picture of the family's own sheet.
 */
original_photo: FileRef | null, 
/**
 * If it gets hard, one line each.
 */
if_hard: string, 
/**
 * Who looks after the plan.
 */
guardian: string | null, 
/**
 * How the guardian does it.
 */
guardian_how: string, 
/**
 * We meet again on.
 */
review_on: string | null, 
/**
 * At.
 */
review_time: string | null, 
/**
 * Where.
 */
review_place: string, 
/**
 * Who gets a copy, in words.
 */
copies: string, 
/**
 * It was read to the children.
 */
read_to_children: boolean, 
/**
 * The referrer's answer.
 */
answer: ReferrerAnswer | null, 
/**
 * Reason or condition, given on the day.
 */
answer_reason: string, 
/**
 * Answered on.
 */
answered_on: string | null, 
/**
 * Who answered.
 */
answered_by: string | null, 
/**
 * A senior decides until.
 */
senior_until: string | null, 
/**
 * What the family answered to a refusal.
 */
refusal_answered: string, };
export type PlanHolds = { 
/**
 * Family.
 */
case: string, 
/**
 * The one that holds.
 */
id: string, 
/**
 * Heads the questions were loaded from.
 */
seen: Array<string>, };
export type PlanLine = { 
/**
 * Item.
 */
id: string, 
/**
 * Number.
 */
number: number, 
/**
 * Sealed on.
 */
sealed_on: string | null, 
/**
 * Four characters at the foot of its pages.
 */
mark: string, 
/**
 * Whose seal.
 */
sealed_by: string, };
export type PlanTurned = { 
/**
 * The family's language, in which its words are shown and spoken.
 */
language: string, 
/**
 * The questions.
 */
questions: Array<string>, 
/**
 * What must be part of any plan.
 */
must_haves: Array<string>, 
/**
 * What is already good.
 */
strengths: string, 
/**
 * Steps.
 */
steps: Array<StepTurned>, 
/**
 * If it gets hard.
 */
if_hard: Array<string>, 
/**
 * What services promised.
 */
promises: Array<string>, 
/**
 * Who looks after the plan.
 */
guardian: string, 
/**
 * We meet again on.
 */
review_on: string | null, 
/**
 * Where.
 */
review_place: string, };
export type PlanVersion = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Number.
 */
number: number | null, 
/**
 * Sealed on.
 */
sealed_on: string | null, 
/**
 * At.
 */
sealed_at: string | null, 
/**
 * Everything the plan said, as one JSON text.
 */
content: string, 
/**
 * The four characters at the foot of each page.
 */
mark: string, 
/**
 * The sealed file.
 */
pdf: FileRef | null, 
/**
 * Whose seal.
 */
sealed_by: string, 
/**
 * Fingerprint of the certificate.
 */
fingerprint: string, 
/**
 * Does not hold, because another one with its number does, since.
 */
set_aside_on: string | null, };
export type PlanView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * The plan.
 */
plan: Plan, 
/**
 * Steps in order.
 */
steps: Array<Step>, 
/**
 * Bottom lines.
 */
bottom_lines: Array<BottomLine>, 
/**
 * Questions.
 */
questions: Array<Question>, 
/**
 * Steps as they stand at home: on the fridge, on the child's page.
 */
at_homes: Array<AtHome>, 
/**
 * Whom people can turn to, in order.
 */
turn_tos: Array<TurnToLine>, 
/**
 * Promises.
 */
promises: Array<Promise>, 
/**
 * Agreements.
 */
agreements: Array<Agreement>, 
/**
 * What of the plan somebody gets, as it holds; without an id where it was said beside the agreement alone.
 */
releases: Array<Release>, 
/**
 * Sealed versions.
 */
versions: Array<PlanVersion>, 
/**
 * People.
 */
people: Array<PersonLine>, 
/**
 * The conference it belongs to.
 */
meeting: Meeting | null, 
/**
 * Version being written.
 */
draft: number, 
/**
 * This version is sealed.
 */
sealed: boolean, 
/**
 * Checks.
 */
findings: Array<Finding>, 
/**
 * What will not be printed.
 */
withheld: Array<Withheld>, };
export type PreparationView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * People.
 */
people: Array<PersonLine>, 
/**
 * Talks, newest first.
 */
talks: Array<Talk>, 
/**
 * Consents.
 */
consents: Array<Consent>, 
/**
 * Invitations to the current conference.
 */
invitations: Array<Invitation>, 
/**
 * The current conference.
 */
meeting: Meeting | null, 
/**
 * Days somebody cannot come.
 */
busy: Array<Busy>, 
/**
 * Explained gaps of a side.
 */
side_gaps: Array<SideGap>, 
/**
 * Spoken with.
 */
met: number, 
/**
 * Out of.
 */
to_meet: number, 
/**
 * Checks on preparation, invitations and practical things.
 */
findings: Array<Finding>, };
export type Preview = { 
/**
 * One drawing a page.
 */
pages: Array<string>, 
/**
 * What is left out.
 */
withheld: Array<Withheld>, 
/**
 * What stands on it: its headings, in its own words.
 */
shows: Array<string>, 
/**
 * How long its sentences and words are.
 */
reading: Counted, 
/**
 * Words of a plan in two languages, with what was written for them.
 */
to_translate: Array<ToTranslate>, 
/**
 * Four characters, for a plan.
 */
mark: string, 
/**
 * The plan is sealed.
 */
sealed: boolean, 
/**
 * Its sheets are A3.
 */
a3: boolean, };
export type PrintPages = { 
/**
 * How many, 1 to 50. Each copy of a plan has its own number.
 */
copies: number, 
/**
 * Family.
 */
case: string, 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * For whom; everybody, if empty.
 */
reader: string | null, 
/**
 * The paper's language; the reader's own or else the family's, if empty.
 */
language: string | null, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type PrintPaper = { 
/**
 * On which printer.
 */
printer: string, 
/**
 * How many, 1 to 50. Each copy of a plan has its own number.
 */
copies: number, 
/**
 * On both sides of the paper.
 */
both_sides: boolean, 
/**
 * What is A3 comes out on A4, smaller: not every printer has A3.
 */
onto_a4: boolean, 
/**
 * Family.
 */
case: string, 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * For whom; everybody, if empty.
 */
reader: string | null, 
/**
 * The paper's language; the reader's own or else the family's, if empty.
 */
language: string | null, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type Printers = { 
/**
 * Their names; none where the system has no program for them.
 */
names: Array<string>, 
/**
 * The one the system uses if nothing is said.
 */
usual: string | null, };
export type PrivateTime = { 
/**
 * Family.
 */
case: string, 
/**
 * Meeting.
 */
meeting: string, 
/**
 * Local time it began.
 */
from: string, 
/**
 * Local time it ended.
 */
to: string, 
/**
 * Who stayed in the room; not asked again when only the times are put right.
 */
stayed: Array<string>, };
export type Problem = { 
/**
 * Field it belongs to; empty for the whole request.
 */
field: string, 
/**
 * Message key.
 */
key: string, 
/**
 * Values for the message.
 */
args: { [key in string]: string }, };
export type Progress = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Review.
 */
meeting: string | null, 
/**
 * Step.
 */
step: string | null, 
/**
 * Status.
 */
status: Status | null, 
/**
 * Said by.
 */
said_by: string | null, 
/**
 * In the family's words.
 */
note: string, 
/**
 * New date.
 */
new_date: string | null, };
export type Progressed = "done" | "now" | "ahead";
export type Promise = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The promise.
 */
text: string, 
/**
 * Who promised.
 */
by: string | null, 
/**
 * Until.
 */
until: string | null, 
/**
 * Order.
 */
pos: number | null, };
export type ProtectedPlace = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The word to look for.
 */
text: string, 
/**
 * Whom it protects.
 */
person: string | null, };
export type Proved = { 
/**
 * When the copy was made.
 */
copy: string, 
/**
 * Families in it.
 */
families: number, 
/**
 * Changes in it, each compared with its name.
 */
changes: number, 
/**
 * Files in it, each compared with its hash.
 */
files: number, 
/**
 * Changes that were made here since.
 */
since: number, };
export type Purpose = "contact" | "conference" | "sharing" | "storage";
export type PutBack = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Stored name.
 */
stored: string, 
/**
 * The change that wrote the value.
 */
name: string, 
/**
 * Heads the history was loaded from.
 */
seen: Array<string>, };
export type PutTie = { 
/**
 * Family.
 */
case: string, 
/**
 * A drawing the family may see.
 */
drawing: string, 
/**
 * Person or organisation.
 */
id: string, 
/**
 * Ring, 1 to 4; 0 takes out again.
 */
ring: number, };
export type Question = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * Order.
 */
pos: number | null, 
/**
 * Agreed on.
 */
agreed_on: string | null, 
/**
 * Agreed by, as the family says it.
 */
agreed_by: string, };
export type QuestionsView = { 
/**
 * By family; families without any are left out.
 */
families: Array<FamilyQuestions>, };
export type ReadCard = { 
/**
 * The text.
 */
text: string | null, 
/**
 * A file with it.
 */
path: string | null, };
export type Reading = "ordinary" | "big" | "easy" | "aloud";
export type Receiver = { 
/**
 * A colleague's installation.
 */
by: string | null, 
/**
 * Or whoever is told this passphrase.
 */
passphrase: string | null, };
export type Referral = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Received on.
 */
received: string | null, 
/**
 * New, again or urgent.
 */
kind: ReferralKind | null, 
/**
 * Why it is urgent (rule 13).
 */
urgent_reason: string, 
/**
 * Who refers.
 */
referrer: string | null, 
/**
 * The referrer's organisation.
 */
office: string, 
/**
 * What is asked, word for word.
 */
asked: string, 
/**
 * Acknowledged on.
 */
acknowledged_on: string | null, 
/**
 * First talk with the referrer.
 */
baseline_on: string | null, 
/**
 * Violence at home.
 */
screen_violence: Known | null, 
/**
 * Substances.
 */
screen_substance: Known | null, 
/**
 * A no-contact order.
 */
screen_no_contact: Known | null, 
/**
 * Weapons.
 */
screen_weapons: Known | null, 
/**
 * Threats to workers.
 */
screen_threats: Known | null, 
/**
 * A child who cares for others.
 */
screen_child_carer: Known | null, 
/**
 * What goes well.
 */
strengths: string, 
/**
 * Worries, with facts and dates.
 */
worries: string, 
/**
 * What may happen if nothing changes.
 */
if_nothing: string, 
/**
 * What the referrer does if there is no plan.
 */
without_plan: string, 
/**
 * Length of the report in pages (rule 10).
 */
report_pages: number | null, 
/**
 * Parents read the report on (rule 9).
 */
report_read_on: string | null, 
/**
 * Report given to the others on.
 */
report_given_on: string | null, 
/**
 * Worries last changed on (rule 44).
 */
worries_changed_on: string | null, 
/**
 * Accepted on.
 */
accepted_on: string | null, 
/**
 * Declined on.
 */
declined_on: string | null, 
/**
 * Declined by.
 */
declined_by: DeclinedBy | null, };
export type ReferralKind = "new" | "again" | "urgent";
export type ReferrerAnswer = "accepts" | "accepts_with_changes" | "refuses" | "needs_senior";
export type ReferrerSays = { 
/**
 * Family.
 */
case: string, 
/**
 * Answer.
 */
answer: ReferrerAnswer, 
/**
 * Reason or condition.
 */
reason: string, 
/**
 * Who answered.
 */
by: string, 
/**
 * Day; today, if empty.
 */
on: string | null, 
/**
 * A senior decides until.
 */
senior_until: string | null, 
/**
 * What the family answered to a refusal.
 */
refusal_answered: string, };
export type Rehearsed = { 
/**
 * The page.
 */
page: Curtain, 
/**
 * Questions and must-haves left out because they would give something protected away.
 */
left_out: number, };
export type Relation = { 
/**
 * The item's id.
 */
id: string, 
/**
 * One.
 */
a: string | null, 
/**
 * The other.
 */
b: string | null, 
/**
 * Kind.
 */
kind: RelationKind | null, 
/**
 * For partners.
 */
union: Union | null, 
/**
 * For a child.
 */
bond: Bond | null, 
/**
 * For partners: since this year.
 */
from_year: number | null, 
/**
 * For partners: until this year.
 */
to_year: number | null, 
/**
 * For brothers and sisters: born together.
 */
twins: boolean, };
export type RelationKind = "parent" | "partner" | "sibling" | "kin" | "friend" | "neighbour" | "work" | "service";
export type RelationTurned = { 
/**
 * One.
 */
a: string, 
/**
 * The other.
 */
b: string, 
/**
 * Kind.
 */
kind: RelationKind | null, 
/**
 * For partners.
 */
union: Union | null, };
export type Release = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Who reads it.
 */
person: string | null, 
/**
 * What they get.
 */
gets: Gets | null, 
/**
 * The steps, where they get some.
 */
steps: { [key in string]: string }, };
export type Remark = "nothing_new" | "older_than_yours" | "fork" | "clock_odd" | "newer_parts" | "read_only" | "left_out" | "ran_out" | "erased" | "private_time";
export type Remove = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Heads the screen was loaded from.
 */
seen: Array<string> | null, };
export type RemoveFamily = { 
/**
 * Family.
 */
case: string, 
/**
 * Its code word, typed by whoever removes it.
 */
alias: string, };
export type Removed = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Item.
 */
id: string, 
/**
 * What it was called.
 */
label: string, 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
author: Author, };
export type RenewKey = { 
/**
 * The present passphrase.
 */
old: string, 
/**
 * The new one.
 */
new: string, };
export type RenewSheet = { 
/**
 * The passphrase.
 */
passphrase: string, };
export type ReportPages = { 
/**
 * One drawing a page.
 */
pages: Array<string>, };
export type Restore = { 
/**
 * Its time, as listed.
 */
at: string | null, 
/**
 * Or the folder on a stick it was carried to.
 */
folder: string | null, };
export type Restored = { 
/**
 * Changes that were missing here.
 */
changes: number, };
export type Returned = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Paper it was printed as.
 */
paper: string | null, 
/**
 * Page of it.
 */
page: number | null, 
/**
 * Told by the code on the sheet; else by the coordinator's eyes.
 */
by_code: boolean, 
/**
 * Taken back on.
 */
on: string | null, 
/**
 * The picture.
 */
file: FileRef | null, 
/**
 * Who holds the sheet itself.
 */
held_by: string | null, };
export type Reveal = { 
/**
 * Family.
 */
case: string, 
/**
 * Contact.
 */
id: string, };
export type RevealVersion = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Stored name of the field.
 */
stored: string, 
/**
 * The change that wrote it.
 */
name: string, };
export type Revealed = { 
/**
 * Number or address.
 */
value: string, };
export type ReviewDecision = "continue" | "change" | "new_conference" | "close";
export type ReviewsView = { 
/**
 * Heads.
 */
seen: Array<string>, 
/**
 * The plan.
 */
plan: Plan, 
/**
 * Its steps.
 */
steps: Array<Step>, 
/**
 * Review meetings.
 */
reviews: Array<Meeting>, 
/**
 * How steps stood.
 */
progress: Array<Progress>, 
/**
 * Children's own scales.
 */
scales: Array<Scale>, 
/**
 * Feedback by group.
 */
feedback: Array<Feedback>, 
/**
 * People.
 */
people: Array<PersonLine>, 
/**
 * Checks.
 */
findings: Array<Finding>, };
export type Role = "family" | "friend" | "referrer" | "informant" | "advocate" | "interpreter" | "administrator" | "other";
export type Running = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * Since.
 */
since: string, };
export type Safety = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Signal word.
 */
signal_word: string, 
/**
 * Arrival and leaving order.
 */
leaving_order: string, 
/**
 * Who steps out with somebody.
 */
step_out: string | null, 
/**
 * Nearest police or duty service.
 */
duty_service: string, 
/**
 * What if somebody appears.
 */
if_appears: string, 
/**
 * A new worry about danger was passed on (rule 29): when.
 */
worry_reported_on: string | null, 
/**
 * At what time.
 */
worry_reported_at: string | null, 
/**
 * To whom.
 */
worry_reported_to: string, 
/**
 * A new worry exists and is not yet passed on.
 */
worry_open: boolean, };
export type SafetyPair = { 
/**
 * The item's id.
 */
id: string, 
/**
 * One.
 */
a: string | null, 
/**
 * The other.
 */
b: string | null, 
/**
 * Rests on.
 */
basis: Basis | null, 
/**
 * From.
 */
from: string | null, 
/**
 * Until, as the paper says.
 */
until: string | null, 
/**
 * Papers seen.
 */
paper_seen: boolean, 
/**
 * Arrangements that cover the pair.
 */
arrangement: { [key in string]: string }, 
/**
 * Reviewed on.
 */
reviewed_on: string | null, 
/**
 * Lifted by the coordinator on.
 */
lifted_on: string | null, 
/**
 * The protected child or its guardian agreed to the arrangement (rule 24).
 */
child_consent: boolean, 
/**
 * A call or video in this arrangement would show a protected number (rule 26).
 */
shows_number: boolean, };
export type Salvaged = { 
/**
 * Changes that still read.
 */
read: number, 
/**
 * Changes that only safety copies had.
 */
from_copies: number, 
/**
 * Changes that wait for one that is lost.
 */
waiting: number, 
/**
 * A family whose private time has no end yet.
 */
private_time: Running | null, };
export type SamplesLoaded = { 
/**
 * Families.
 */
cases: Array<string>, };
export type Save = { 
/**
 * Family.
 */
case: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Item; nothing for a new one.
 */
id: string | null, 
/**
 * Heads the form was loaded from; nothing means the present ones.
 */
seen: Array<string> | null, 
/**
 * Fields that changed.
 */
set: Record<string, unknown>, };
export type SaveAgain = { 
/**
 * Family.
 */
case: string, 
/**
 * Paper.
 */
paper: string, 
/**
 * Where to.
 */
path: string, };
export type SaveCard = { 
/**
 * Where.
 */
path: string, 
/**
 * As a sheet to print, or as a small file.
 */
sheet: boolean, };
export type SaveReturned = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
returned: string, 
/**
 * Where to.
 */
path: string, };
export type SaveSettings = { 
/**
 * All settings as they shall be.
 */
settings: Settings, };
export type Saved = { 
/**
 * Item.
 */
id: string, 
/**
 * Heads from now on.
 */
seen: Array<string>, 
/**
 * When.
 */
at: string, 
/**
 * Whether anything was written that can be taken back.
 */
undoable: boolean, };
export type Say = "name" | "below" | "age" | "small" | "ring";
export type Scale = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Whose.
 */
person: string | null, 
/**
 * On.
 */
on: string | null, 
/**
 * 0 to 10.
 */
value: number | null, };
export type Scanned = { 
/**
 * Its sheets.
 */
sheets: Array<ScannedSheet>, 
/**
 * Papers of this family that are signed, newest first: to choose from where no code tells.
 */
papers: Array<Paper>, };
export type ScannedSheet = { 
/**
 * The cleaned sheet as a data address.
 */
picture: string, 
/**
 * What its code told: `scan-known`, `scan-unknown`, `scan-no-code`.
 */
key: string, 
/**
 * The mark in its code; empty without one.
 */
mark: string, 
/**
 * The paper it was printed as, if the code told.
 */
paper: string | null, 
/**
 * Its page; 0 if the code did not tell.
 */
page: number, };
export type SealFile = { 
/**
 * Where.
 */
path: string, 
/**
 * Where the longer file goes.
 */
to: string, 
/**
 * As what; as coordinator, if nothing is said.
 */
role: SealRole | null, };
export type SealLine = { 
/**
 * Name in the certificate.
 */
by: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What its sealer says of it, in the sealer's language.
 */
says: string, 
/**
 * Fingerprint.
 */
fingerprint: string, 
/**
 * Made by its own key.
 */
self_issued: boolean, 
/**
 * It is this coordinator's own seal.
 */
mine: boolean, 
/**
 * What a time-stamp service says of it.
 */
stamp: StampLine | null, };
export type SealRole = "coordinator" | "referrer" | "reviewer";
export type Sealed = { 
/**
 * Version item.
 */
version: string, 
/**
 * Number.
 */
number: number, 
/**
 * Four characters.
 */
mark: string, 
/**
 * Paper item of the sealed file.
 */
paper: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Heads.
 */
seen: Array<string>, };
export type Search = { 
/**
 * Words.
 */
text: string, };
export type Seat = { 
/**
 * First name.
 */
name: string, 
/**
 * Answer.
 */
answer: Answer | null, 
/**
 * A child the conference is about.
 */
main: boolean, };
export type Sender = { 
/**
 * Id of the installation.
 */
by: string, 
/**
 * Name.
 */
person: string, 
/**
 * Computer.
 */
device: string, 
/**
 * Eight groups of four figures.
 */
fingerprint: string, 
/**
 * How the card stands to those that are known.
 */
standing: Standing, 
/**
 * The card as text, to be added.
 */
card: string, };
export type SentWay = "hand" | "post" | "phone" | "message";
export type Settings = { 
/**
 * Name.
 */
name: string, 
/**
 * What the role is called.
 */
role_word: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * The office's address, for letters.
 */
address: string, 
/**
 * The office's phone, for letters.
 */
phone: string, 
/**
 * Country of new families.
 */
country: string, 
/**
 * App language.
 */
language: string, 
/**
 * Minutes until the window locks by itself, 1 to 60.
 */
lock_minutes: number, 
/**
 * Months a family is kept after the work with it has ended, 1 to 240: as it stands on the agreement people sign
 * (handbook 6.2).
 */
keep_months: number, 
/**
 * Seals leave room for a time stamp that somebody may add later.
 */
time_stamp_room: boolean, 
/**
 * Seals lie in the file alone, and no line of them stands on the page.
 */
seal_unseen: boolean, };
export type SettingsView = { 
/**
 * Settings.
 */
settings: Settings, 
/**
 * Look.
 */
look: Look, 
/**
 * Certificate of the seal.
 */
certificate: Certificate | null, 
/**
 * Whether example families are loaded.
 */
samples: boolean, };
export type Severity = "block" | "warn" | "hint";
export type Shape = { 
/**
 * How.
 */
pen: Pen, 
/**
 * What, as SVG writes it.
 */
path: string, };
export type ShareView = { 
/**
 * Families.
 */
families: Array<SharedFamily>, 
/**
 * What left, newest first.
 */
given: Array<GivenLine>, 
/**
 * What came in, newest first.
 */
imports: Array<ImportLine>, 
/**
 * Whom files can be made for.
 */
receivers: Array<ColleagueLine>, 
/**
 * Open questions in all families.
 */
questions: number, 
/**
 * Today.
 */
today: string, };
export type Shared = "only_here" | "given" | "not_yet_given" | "same";
export type SharedFamily = { 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * An example.
 */
sample: boolean, 
/**
 * Ended.
 */
ended: boolean, 
/**
 * The word.
 */
state: Shared, 
/**
 * With whom it was last exchanged.
 */
with: string, 
/**
 * When.
 */
at: string | null, 
/**
 * Changes that the other does not have, as far as is known.
 */
not_given: number, 
/**
 * Open questions.
 */
questions: number, 
/**
 * There is a sealed plan that can be given to the referrer.
 */
sealed: boolean, };
export type SheetOf = { 
/**
 * Its place in the scan, from 0.
 */
sheet: number, 
/**
 * Paper.
 */
paper: string, 
/**
 * Page, from 1.
 */
page: number, };
export type SheetSeen = { 
/**
 * Last group.
 */
last_group: string, };
export type Shift = { 
/**
 * Family.
 */
case: string, 
/**
 * Who.
 */
id: string, 
/**
 * To the right; else to the left.
 */
right: boolean, };
export type Shown = { 
/**
 * How to put it.
 */
as: As, 
/**
 * Its words, code or day.
 */
text: string, };
export type ShownSheet = { 
/**
 * As a data address.
 */
picture: string, };
export type Side = "mother" | "father" | "both" | "other";
export type SideGap = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Side.
 */
side: Side | null, 
/**
 * Explanation.
 */
text: string, };
export type SixWords = { 
/**
 * Six words.
 */
passphrase: string, };
export type SomebodyElsewhere = { 
/**
 * The other family.
 */
case: string, 
/**
 * Its code word.
 */
alias: string, 
/**
 * The person there.
 */
id: string, 
/**
 * Part played there.
 */
role: Role | null, 
/**
 * Organisation of somebody who is there for work.
 */
organisation: string, 
/**
 * There for work: name, organisation and open ways to reach may be taken from there.
 */
works: boolean, };
export type Stage = "enquiry" | "referred" | "screened" | "accepted" | "on_hold" | "mapping" | "preparing" | "ready" | "invited" | "conference_day" | "information" | "private_time" | "presenting" | "plan_agreed" | "plan_agreed_with_changes" | "plan_not_accepted" | "no_plan" | "adjourned" | "distributed" | "follow_up" | "review" | "closed" | "declined_by_service" | "family_declined" | "stopped" | "plan_without_meeting";
export type StampLine = { 
/**
 * Name in the service's certificate.
 */
by: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * When the seal was there, RFC 3339.
 */
at: string, 
/**
 * The seal's own time is later: the clock of the computer that sealed was wrong.
 */
clock: boolean, };
export type Standing = "own" | "checked" | "unchecked" | "unknown" | "key_changed";
export type Station = { 
/**
 * Message key of its name: `station-referral` …
 */
key: string, 
/**
 * How far.
 */
state: Progressed, 
/**
 * Day reached or planned.
 */
on: string | null, 
/**
 * A count that belongs to it, such as people met.
 */
count: number | null, 
/**
 * Out of how many.
 */
of: number | null, };
export type Status = "done" | "in_progress" | "not_started" | "not_done" | "no_longer_needed" | "changed";
export type Stay = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The child.
 */
child: string | null, 
/**
 * Where.
 */
place: string, 
/**
 * From this year.
 */
from_year: number | null, 
/**
 * To this year.
 */
to_year: number | null, 
/**
 * Who was there and good to the child, in the child's words.
 */
remembered: string, 
/**
 * Who of the people here was there.
 */
there: Array<string>, 
/**
 * With whom the child feels safe.
 */
safe: Array<string>, };
export type Step = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Order.
 */
pos: number | null, 
/**
 * What, in the family's words.
 */
what: string, 
/**
 * Who does it.
 */
who: Array<string>, 
/**
 * With whose help.
 */
help: string, 
/**
 * From when, by when, how often, in the family's words.
 */
when: string, 
/**
 * The day meant, if there is one.
 */
due: string | null, 
/**
 * Whenever it suits: the family leaves the date open.
 */
any_time: boolean, 
/**
 * How we will know.
 */
known: string, 
/**
 * If it does not work.
 */
if_not: string, 
/**
 * Bottom lines this step answers.
 */
meets: Array<string>, 
/**
 * The child's own wish.
 */
child_wish: boolean, 
/**
 * Much hangs on it (rule 55).
 */
critical: boolean, 
/**
 * It touches something a court or office has fixed (rule 51).
 */
touches_decision: boolean, 
/**
 * Whose decision it needs.
 */
needs_decision: Decision | null, 
/**
 * Why, or why not.
 */
decision_note: string, 
/**
 * A service is asked (rule 52).
 */
service: string, 
/**
 * What kind of support it gives, for counting (handbook 4.2).
 */
support: Support | null, 
/**
 * Contact of the service.
 */
service_contact: string, 
/**
 * The service has agreed.
 */
service_agreed: boolean, 
/**
 * The service has not agreed yet, and the family knows.
 */
service_open: boolean, 
/**
 * A child is asked to watch over an adult (rule 47).
 */
watches_adult: boolean, };
export type StepLine = { 
/**
 * Item.
 */
id: string, 
/**
 * What, in the family's words.
 */
what: string, 
/**
 * Who does it.
 */
who: Array<string>, };
export type StepPicture = "bed" | "ball" | "walk" | "school" | "phone" | "meal" | "book" | "home" | "bus" | "heart";
export type StepTurned = { 
/**
 * Number.
 */
number: number, 
/**
 * What, or nothing where it would show a protected place on an open screen.
 */
what: string | null, 
/**
 * Who.
 */
who: Array<string>, 
/**
 * When.
 */
when: string | null, 
/**
 * How we will know.
 */
known: string | null, 
/**
 * If it does not work.
 */
if_not: string | null, };
export type StoppedBy = "family" | "service" | "referrer" | "safety";
export type Strength = { 
/**
 * Estimated bits of guessing work.
 */
bits: number, 
/**
 * Word for it.
 */
word: Word, 
/**
 * Whether it may be used.
 */
enough: boolean, };
export type Suggest = { 
/**
 * Language code.
 */
language: string, };
export type Suggestion = { 
/**
 * Five words.
 */
passphrase: string, };
export type Support = "educational" | "health" | "material" | "economic" | "psychosocial" | "legal" | "housing" | "documents" | "childcare";
export type Symbol = "tile" | "square" | "circle" | "diamond" | "triangle" | "pet";
export type Tab = "journey" | "people" | "preparation" | "day" | "plan" | "reviews" | "notes" | "papers";
export type TakeAll = { 
/**
 * Family.
 */
case: string, 
/**
 * Item.
 */
id: string, 
/**
 * Whose versions.
 */
by: string, 
/**
 * Heads the questions were loaded from.
 */
seen: Array<string>, };
export type TakeBack = { 
/**
 * Its number.
 */
n: number, };
export type TakeBackSheets = { 
/**
 * Family.
 */
case: string, 
/**
 * Where the scan is.
 */
path: string, 
/**
 * Which of its sheets are which pages of which papers.
 */
sheets: Array<SheetOf>, 
/**
 * Who holds the sheets themselves.
 */
held_by: string | null, };
export type TakeIn = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * For a file locked by a passphrase.
 */
passphrase: string | null, 
/**
 * The figures of a sender not yet compared were compared now.
 */
compared: boolean, 
/**
 * A family that was removed here on purpose is wanted again.
 */
bring_back: boolean, };
export type TakenBack = { 
/**
 * Items.
 */
returned: Array<string>, 
/**
 * Heads.
 */
seen: Array<string>, };
export type TakenIn = { 
/**
 * Number, by which it can be taken back.
 */
n: number, 
/**
 * Family.
 */
case: string, 
/**
 * Code word.
 */
alias: string, 
/**
 * Changes that were new.
 */
new: number, 
/**
 * Open questions of the family now.
 */
questions: number, 
/**
 * Protections that the file would have lowered.
 */
guarded: number, };
export type Talk = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Day.
 */
on: string | null, 
/**
 * Time.
 */
time: string | null, 
/**
 * Minutes.
 */
minutes: number | null, 
/**
 * Travel in kilometres.
 */
travel: number | null, 
/**
 * Where or how.
 */
way: TalkWay | null, 
/**
 * What for.
 */
work: Work | null, 
/**
 * With whom.
 */
with: Array<string>, 
/**
 * Each spoken with alone (rule 23).
 */
alone: boolean, 
/**
 * Interpreter present.
 */
interpreter: string | null, 
/**
 * What was agreed next; short on purpose.
 */
note: string, };
export type TalkWay = "home" | "phone" | "video" | "office" | "elsewhere";
export type TellLine = { 
/**
 * Family.
 */
case: string, 
/**
 * From whom it is told.
 */
of: string, 
/**
 * How they belong.
 */
kinship: Kinship, 
/**
 * `Emir, Azra / Tarik 15, Hana 10`.
 */
text: string, 
/**
 * The other parent of children: somebody, or empty for nobody; not said if there is only one who can be.
 */
with: string | null, 
/**
 * The drawing organisations are to stand in, too.
 */
drawing: string | null, 
/**
 * Heads the picture was loaded from.
 */
seen: Array<string> | null, };
export type TellTie = { 
/**
 * Family.
 */
case: string, 
/**
 * Drawing; the newest if not said, a new one if there is none.
 */
drawing: string | null, 
/**
 * Person or organisation.
 */
id: string, 
/**
 * What is told.
 */
told: TieTold, 
/**
 * Heads the picture was loaded from.
 */
seen: Array<string> | null, };
export type Tie = { 
/**
 * The item's id.
 */
id: string, 
/**
 * In which drawing; without one, told before there were any.
 */
drawing: string | null, 
/**
 * To whom.
 */
person: string | null, 
/**
 * To which place or group.
 */
organisation: string | null, 
/**
 * Ring, 1 closest to 4 paid to help.
 */
ring: number | null, 
/**
 * 0 none to 3 strong.
 */
strength: number | null, 
/**
 * Difficult now.
 */
stress: boolean, 
/**
 * No contact.
 */
broken: boolean, 
/**
 * Contact again, after there was none.
 */
repaired: boolean, 
/**
 * Direction of help.
 */
flow: Flow | null, 
/**
 * When.
 */
moment: Moment | null, 
/**
 * Told by.
 */
told_by: string | null, };
export type TieSign = { 
/**
 * `strong`, `there`, `thin`, `stress`, `broken`, `repaired`; `help` for an arrow.
 */
tie: string, 
/**
 * How it is drawn, from left to right.
 */
shapes: Array<Shape>, };
export type TieTold = { 
/**
 * Ring, 1 to 4; 0 takes out of the rings.
 */
ring: number | null, 
/**
 * 0 none to 3 strong.
 */
strength: number | null, 
/**
 * Difficult now.
 */
stress: boolean | null, 
/**
 * No contact.
 */
broken: boolean | null, 
/**
 * Contact again, after there was none.
 */
repaired: boolean | null, 
/**
 * Direction of help.
 */
flow: Flow | null, };
export type TimeStampAnswer = { 
/**
 * The sealed file.
 */
path: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * Where the file with the time stamp goes.
 */
to: string, };
export type TimeStampQuestion = { 
/**
 * The sealed file.
 */
path: string, 
/**
 * Where the question goes.
 */
to: string, };
export type ToPath = { 
/**
 * Where.
 */
path: string, };
export type ToTranslate = { 
/**
 * The family's words.
 */
of: string, 
/**
 * What was written for them; empty, if nothing was.
 */
words: string, 
/**
 * Item that holds it.
 */
id: string | null, 
/**
 * What else was written for them on another laptop: somebody has to choose.
 */
also: Array<AlsoWritten>, };
export type TodayView = { 
/**
 * Today.
 */
today: string, 
/**
 * Hour of the day, for the greeting.
 */
hour: number, 
/**
 * Coordinator's first name.
 */
name: string, 
/**
 * Whether it is time to look for the recovery sheet.
 */
sheet_due: boolean, 
/**
 * To do.
 */
due: Array<DueLine>, 
/**
 * Next conference.
 */
coming: NextConference | null, 
/**
 * Families.
 */
families: Array<FamilyLine>, };
export type Todo = { 
/**
 * The item's id.
 */
id: string, 
/**
 * What.
 */
text: string, 
/**
 * Until.
 */
due: string | null, 
/**
 * Done on.
 */
done_on: string | null, };
export type Transition = { 
/**
 * The item's id.
 */
id: string, 
/**
 * Stage left.
 */
from: string, 
/**
 * Stage reached.
 */
to: string, 
/**
 * Day.
 */
on: string | null, 
/**
 * Why, for the coordinator alone.
 */
reason: string, };
export type Translations = { 
/**
 * The words.
 */
to_translate: Array<ToTranslate>, 
/**
 * Heads.
 */
seen: Array<string>, };
export type TurnToLine = { 
/**
 * Item.
 */
id: string, 
/**
 * Who.
 */
person: string | null, 
/**
 * Whom to turn to.
 */
to: string | null, 
/**
 * Order.
 */
pos: number | null, 
/**
 * The number may stand on this one's card (rule 60).
 */
numbered: boolean, };
export type Twins = { 
/**
 * One, which stays if they are joined.
 */
one: string, 
/**
 * Its name and kin.
 */
one_label: string, 
/**
 * The other.
 */
other: string, 
/**
 * Its name and kin.
 */
other_label: string, };
export type Undone = { 
/**
 * What, as an operation such as `save.person`.
 */
op: string, 
/**
 * Heads from now on.
 */
seen: Array<string>, 
/**
 * When.
 */
at: string, };
export type Union = "married" | "together" | "dating" | "separated" | "divorced";
export type Unlock = { 
/**
 * Passphrase.
 */
passphrase: string | null, 
/**
 * Recovery key as printed.
 */
recovery_key: string | null, };
export type UseCertificate = { 
/**
 * File.
 */
path: string | null, 
/**
 * Its passphrase.
 */
passphrase: string, };
export type Variant = "family" | "child" | "professional" | "message";
export type VaultState = "none" | "locked" | "open" | "handed";
export type VaultStatus = { 
/**
 * `none`, `locked`, `open` or `handed`.
 */
state: VaultState, 
/**
 * Who is looking, while open.
 */
audience: Audience | null, 
/**
 * The family shown while the screen is turned.
 */
turned: string | null, 
/**
 * Look of the lock screen.
 */
look: Look, 
/**
 * Version of Krug.
 */
version: string, };
export type Verified = { 
/**
 * `verdict-unchanged`, `verdict-others` (whole, and no seal is this vault's), `verdict-resealed` (pages this vault
 * sealed, under somebody else's seal), `verdict-changed`, `verdict-not-sealed`, `verdict-not-pdf`, `verdict-added`,
 * `verdict-older`.
 */
key: string, 
/**
 * Seals.
 */
seals: Array<SealLine>, 
/**
 * There is room for a seal of one's own.
 */
room: boolean, 
/**
 * The last seal has room for a time stamp, and none yet.
 */
stamp_room: boolean, };
export type VerifyFile = { 
/**
 * Where.
 */
path: string, };
export type Version = { 
/**
 * The change that wrote it.
 */
name: string, 
/**
 * The value.
 */
value: Shown, 
/**
 * Who wrote it.
 */
author: Author, 
/**
 * When, by the author's clock.
 */
at: string, 
/**
 * Authors of the other versions who had not seen it.
 */
unseen_by: Array<Author>, };
export type View = { 
/**
 * The page.
 */
page: Curtain, 
/**
 * Whether the coordinator has been asked in since the page was last opened.
 */
called: number, };
export type WaitingTurned = { 
/**
 * Person or organisation.
 */
id: string, 
/**
 * The word in the room.
 */
name: string, };
export type Wanted = { 
/**
 * Family.
 */
case: string, 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * For whom; everybody, if empty.
 */
reader: string | null, 
/**
 * The paper's language; the reader's own or else the family's, if empty.
 */
language: string | null, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type WantedReport = { 
/**
 * Its language; the program's, if empty.
 */
language: string | null, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * In large print.
 */
large: boolean, 
/**
 * Easy to read; the plan alone.
 */
easy: boolean, 
/**
 * In black alone.
 */
black: boolean, 
/**
 * How pages go onto sheets; every page on its own, if nothing is said.
 */
onto: Onto | null, 
/**
 * On A3, larger.
 */
a3: boolean, 
/**
 * Second language beside the first; the plan alone.
 */
beside: string | null, };
export type Weigh = { 
/**
 * The passphrase.
 */
passphrase: string, };
export type WhichHistory = { 
/**
 * Family.
 */
case: string, 
/**
 * Of one item only.
 */
id: string | null, };
export type WhichQuestions = { 
/**
 * Of one family; of all, if not said.
 */
case: string | null, };
export type Wipe = { 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * A stick to carry a copy to first.
 */
folder: string | null, };
export type Withheld = { 
/**
 * Message key.
 */
key: string, 
/**
 * Values.
 */
args: { [key in string]: string }, };
export type Word = "weak" | "fair" | "good" | "strong";
export type Words = { 
/**
 * What they are.
 */
say: Say, 
/**
 * Across.
 */
x: number, 
/**
 * Down, where the letters stand.
 */
y: number, 
/**
 * The words.
 */
text: string, };
export type Work = "mapping" | "preparation" | "practical" | "follow_up" | "paperwork";

export interface Calls {
  "vault.status": { request: Nothing; reply: VaultStatus };
  "vault.suggest": { request: Suggest; reply: Suggestion };
  "vault.strength": { request: Weigh; reply: Strength };
  "vault.create": { request: CreateVault; reply: Created };
  "recovery.save_sheet": { request: ToPath; reply: Nothing };
  "recovery.sheet_done": { request: Nothing; reply: Nothing };
  "recovery.renew_sheet": { request: RenewSheet; reply: Created };
  "recovery.sheet_seen": { request: SheetSeen; reply: Nothing };
  "recovery.salvage": { request: Unlock; reply: Salvaged };
  "vault.open": { request: Unlock; reply: Opened };
  "vault.lock": { request: Nothing; reply: Nothing };
  "vault.change_passphrase": { request: ChangePassphrase; reply: Nothing };
  "settings.view": { request: Nothing; reply: SettingsView };
  "settings.save": { request: SaveSettings; reply: SettingsView };
  "settings.look": { request: Look; reply: Look };
  "settings.use_certificate": { request: UseCertificate; reply: SettingsView };
  "vault.renew_key": { request: RenewKey; reply: Created };
  "vault.wipe": { request: Wipe; reply: Nothing };
  "vault.begin_from": { request: BeginFrom; reply: Opened };
  "backup.view": { request: Nothing; reply: Backups };
  "backup.make": { request: Nothing; reply: Backups };
  "backup.carry": { request: InFolder; reply: Backups };
  "backup.prove": { request: Nothing; reply: Proved };
  "backup.restore": { request: Restore; reply: Restored };
  "colleagues.view": { request: Nothing; reply: ColleaguesView };
  "colleagues.name_device": { request: NameDevice; reply: ColleaguesView };
  "colleagues.save_card": { request: SaveCard; reply: Nothing };
  "colleagues.read": { request: ReadCard; reply: CardRead };
  "colleagues.add": { request: AddCard; reply: ColleaguesView };
  "colleagues.compared": { request: FiguresCompared; reply: ColleaguesView };
  "colleagues.own": { request: OwnDevice; reply: ColleaguesView };
  "colleagues.remove": { request: OfColleague; reply: ColleaguesView };
  "share.view": { request: Nothing; reply: ShareView };
  "share.words": { request: Suggest; reply: SixWords };
  "share.make": { request: MakeFiles; reply: MadeFiles };
  "share.plan": { request: GivePlan; reply: Nothing };
  "share.collected": { request: Collected; reply: ShareView };
  "figures.view": { request: Over; reply: FiguresView };
  "figures.give": { request: GiveFigures; reply: MadeFiles };
  "figures.report_pages": { request: WantedReport; reply: ReportPages };
  "figures.report": { request: MakeReport; reply: MadeReport };
  "house.view": { request: Nothing; reply: HouseView };
  "house.save": { request: OwnSentences; reply: HouseView };
  "house.use_logo": { request: AtPath; reply: HouseView };
  "house.remove_logo": { request: Nothing; reply: HouseView };
  "house.give": { request: AtPath; reply: Nothing };
  "house.take": { request: AtPath; reply: HouseView };
  "take_in.look": { request: LookAt; reply: Looked };
  "take_in.take": { request: TakeIn; reply: TakenIn };
  "take_in.back": { request: TakeBack; reply: Nothing };
  "questions.view": { request: WhichQuestions; reply: QuestionsView };
  "questions.answer": { request: AnswerField; reply: Saved };
  "questions.take_all": { request: TakeAll; reply: Saved };
  "questions.keep": { request: Keep; reply: Saved };
  "questions.one_person": { request: OnePerson; reply: Saved };
  "questions.plan_holds": { request: PlanHolds; reply: Saved };
  "questions.reveal": { request: RevealVersion; reply: Revealed };
  "samples.load": { request: Load; reply: SamplesLoaded };
  "samples.remove": { request: Nothing; reply: Nothing };
  "today.view": { request: Nothing; reply: TodayView };
  "families.view": { request: Nothing; reply: FamiliesView };
  "families.remove": { request: RemoveFamily; reply: Nothing };
  "families.header": { request: Of; reply: Header };
  "find.search": { request: Search; reply: Found };
  "audience.turn": { request: Of; reply: Nothing };
  "audience.turn_back": { request: Nothing; reply: Nothing };
  "journey.turned": { request: Of; reply: JourneyTurned };
  "map.view": { request: Of; reply: MapView };
  "map.read": { request: TellLine; reply: LineRead };
  "map.tell": { request: TellLine; reply: Saved };
  "map.shift": { request: Shift; reply: Saved };
  "map.circle": { request: OfDrawing; reply: CircleView };
  "map.begin": { request: BeginDrawing; reply: Saved };
  "map.tie": { request: TellTie; reply: Saved };
  "gedcom.look": { request: OfGedcom; reply: GedcomLooked };
  "gedcom.take": { request: OfGedcom; reply: Saved };
  "gedcom.give": { request: GiveGedcom; reply: GedcomGiven };
  "map.turned_tree": { request: Of; reply: Picture };
  "map.turned_circle": { request: OfDrawing; reply: CircleTurned };
  "map.put": { request: PutTie; reply: Nothing };
  "map.turned": { request: Of; reply: MapTurned };
  "plan.turned": { request: Of; reply: PlanTurned };
  "curtain.rehearse": { request: Of; reply: Rehearsed };
  "curtain.begin": { request: Begin; reply: Nothing };
  "curtain.view": { request: Nothing; reply: View };
  "curtain.call_in": { request: CallIn; reply: Nothing };
  "curtain.end": { request: End; reply: Ended };
  "curtain.resume": { request: Of; reply: Nothing };
  "curtain.finish": { request: Finish; reply: Nothing };
  "record.save": { request: Save; reply: Saved };
  "record.remove": { request: Remove; reply: Saved };
  "record.restore": { request: Remove; reply: Saved };
  "history.undo": { request: Of; reply: Undone };
  "history.redo": { request: Of; reply: Undone };
  "history.view": { request: WhichHistory; reply: HistoryView };
  "history.act": { request: OfAct; reply: Compared };
  "history.compare": { request: Between; reply: Compared };
  "history.field": { request: OfField; reply: FieldHistory };
  "history.put_back": { request: PutBack; reply: Saved };
  "referral.create": { request: CreateReferral; reply: CreatedFamily };
  "referral.names": { request: Nothing; reply: Names };
  "referral.keep_draft": { request: Draft; reply: KeptDraft };
  "referral.draft": { request: Nothing; reply: Draft };
  "journey.view": { request: Of; reply: JourneyView };
  "journey.move": { request: Moving; reply: Saved };
  "journey.answer_check": { request: AnswerCheck; reply: Saved };
  "people.elsewhere": { request: NameElsewhere; reply: Elsewhere };
  "people.bring": { request: Bring; reply: Saved };
  "people.view": { request: Of; reply: PeopleView };
  "people.reveal": { request: Reveal; reply: Revealed };
  "preparation.view": { request: Of; reply: PreparationView };
  "day.view": { request: Of; reply: DayView };
  "day.open": { request: AtTime; reply: Saved };
  "day.begin_information": { request: AtTime; reply: Saved };
  "day.end_information": { request: AtTime; reply: Saved };
  "day.note_private_time": { request: PrivateTime; reply: Saved };
  "day.end_meeting": { request: EndMeeting; reply: Saved };
  "day.distribute": { request: Distribute; reply: Saved };
  "plan.view": { request: Of; reply: PlanView };
  "plan.answer": { request: ReferrerSays; reply: Saved };
  "plan.move_step": { request: MoveStep; reply: Saved };
  "plan.seal": { request: Of; reply: Sealed };
  "plan.next_version": { request: Of; reply: Saved };
  "reviews.view": { request: Of; reply: ReviewsView };
  "notes.view": { request: Of; reply: NotesView };
  "papers.view": { request: Of; reply: PapersView };
  "papers.preview": { request: Wanted; reply: Preview };
  "papers.translations": { request: Wanted; reply: Translations };
  "papers.make": { request: Make; reply: Made };
  "papers.make_all": { request: MakeAll; reply: AllMade };
  "papers.printers": { request: Nothing; reply: Printers };
  "papers.print": { request: PrintPaper; reply: Made };
  "papers.pages": { request: PrintPages; reply: PagesToPrint };
  "papers.look_at_scan": { request: LookAtScan; reply: Scanned };
  "papers.take_back": { request: TakeBackSheets; reply: TakenBack };
  "papers.returned": { request: OfReturned; reply: ShownSheet };
  "papers.save_returned": { request: SaveReturned; reply: Nothing };
  "papers.save": { request: SaveAgain; reply: Nothing };
  "papers.verify": { request: VerifyFile; reply: Verified };
  "papers.seal": { request: SealFile; reply: Verified };
  "papers.ask_time": { request: TimeStampQuestion; reply: Nothing };
  "papers.stamp": { request: TimeStampAnswer; reply: Verified };
}
