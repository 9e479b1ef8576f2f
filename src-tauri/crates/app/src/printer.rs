//! The system's printers, through the program every Unix has for them (CUPS `lp`). A paper goes to it through a pipe and
//! lies in no file of Krug's; the job carries Krug's name and nobody else's. The system keeps what it printed for a day
//! unless told otherwise: as soon as a job is done, its file is taken out of the queue.

use std::ffi::OsString;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use krug_documents::Onto;
use krug_log::Edit;
use krug_store::Vault;
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::making::{self, Made};
use crate::papers::Wanted;
use crate::session::App;

/// The programs that know the printers.
#[derive(Debug, Clone)]
pub struct Spooler {
    lp: OsString,
    lpstat: OsString,
    cancel: OsString,
}

impl Default for Spooler {
    fn default() -> Self {
        Self {
            lp: "lp".into(),
            lpstat: "lpstat".into(),
            cancel: "cancel".into(),
        }
    }
}

/// What the printer is told.
struct Job<'a> {
    printer: &'a str,
    copies: u32,
    options: Vec<&'static str>,
}

impl Spooler {
    /// Other programs in their place: `lp`, `lpstat` and `cancel` in this folder.
    #[must_use]
    pub fn in_folder(folder: &std::path::Path) -> Self {
        Self {
            lp: folder.join("lp").into(),
            lpstat: folder.join("lpstat").into(),
            cancel: folder.join("cancel").into(),
        }
    }

    fn asked(&self, arguments: &[&str]) -> Option<String> {
        let told = Command::new(&self.lpstat)
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .ok()?;
        told.status
            .success()
            .then(|| String::from_utf8_lossy(&told.stdout).into_owned())
    }

    fn names(&self) -> Vec<String> {
        let told = self.asked(&["-e"]).unwrap_or_default();
        told.lines()
            .map(|l| l.trim().to_owned())
            .filter(|l| !l.is_empty())
            .collect()
    }

    fn usual(&self) -> Option<String> {
        let told = self.asked(&["-d"])?;
        let (_, name) = told.trim().rsplit_once(": ")?;
        Some(name.to_owned())
    }

    /// Takes the file of a job out of the queue once the job is done. Who closes Krug before, or whose printer stands
    /// still for a quarter of an hour, has it done when the vault is opened next.
    fn wiped_when_done(self, job: String) {
        std::thread::spawn(move || {
            let mut pause = Duration::from_millis(200);
            for _ in 0..200 {
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_secs(5));
                let Some(waiting) = self.asked(&["-W", "not-completed", "-o"]) else {
                    continue;
                };
                let waits = |line: &str| line.split_whitespace().next() == Some(job.as_str());
                if !waiting.lines().any(waits) {
                    let _ = Command::new(&self.cancel)
                        .args(["-x", &job])
                        .stdin(Stdio::null())
                        .stdout(Stdio::null())
                        .stderr(Stdio::null())
                        .status();
                    return;
                }
            }
        });
    }

    /// Sends a paper; the job it became, if the system says.
    fn print(&self, job: &Job<'_>, pdf: &[u8]) -> Reply<Option<String>> {
        let mut lp = Command::new(&self.lp);
        lp.arg("-d").arg(job.printer);
        lp.arg("-n").arg(job.copies.to_string());
        lp.args(["-t", "Krug"]);
        for option in &job.options {
            lp.arg("-o").arg(option);
        }
        let mut child = lp
            .arg("-")
            .stdin(Stdio::piped())
            .env("LC_ALL", "C")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| refused())?;
        let written = child.stdin.take().map(|mut pipe| pipe.write_all(pdf));
        let done = child.wait_with_output().map_err(|_| refused())?;
        match written {
            Some(Ok(())) if done.status.success() => {
                Ok(number(&String::from_utf8_lossy(&done.stdout)))
            }
            _ => Err(refused()),
        }
    }
}

/// Which job it became: "request id is Soba-3 (1 file(s))".
fn number(said: &str) -> Option<String> {
    let (_, rest) = said.split_once("request id is ")?;
    rest.split_whitespace().next().map(str::to_owned)
}

fn refused() -> Failure {
    Failure::new(Code::File, "failure-printer")
}

/// The printers there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Printers {
    /// Their names; none where the system has no program for them.
    pub names: Vec<String>,
    /// The one the system uses if nothing is said.
    pub usual: Option<String>,
}

pub(crate) fn printers(app: &mut App, _: Nothing) -> Reply<Printers> {
    let spooler = app.world.spooler();
    let names = spooler.names();
    let usual = spooler.usual().filter(|usual| names.contains(usual));
    Ok(Printers { names, usual })
}

/// A paper to print.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrintPaper {
    /// Which.
    #[serde(flatten)]
    pub wanted: Wanted,
    /// On which printer.
    pub printer: String,
    /// How many, 1 to 50. Each copy of a plan has its own number.
    pub copies: u32,
    /// On both sides of the paper.
    pub both_sides: bool,
    /// What is A3 comes out on A4, smaller: not every printer has A3.
    #[serde(default)]
    pub onto_a4: bool,
}

/// Most copies at once: more is a slip of the finger.
const MOST: u32 = 50;

fn may_be(copies: u32) -> Reply<()> {
    if (1..=MOST).contains(&copies) {
        return Ok(());
    }
    Err(krug_domain::Problem::of("copies", "problem-copies").into())
}

/// How often a paper is made, and how many of each come out: every copy of a plan has its own number.
fn times(wanted: &Wanted, copies: u32) -> (u32, u32) {
    if wanted.kind == krug_domain::kinds::PaperKind::Plan {
        (copies, 1)
    } else {
        (1, copies)
    }
}

pub(crate) fn print(app: &mut App, request: PrintPaper) -> Reply<Made> {
    may_be(request.copies)?;
    let spooler = app.world.spooler();
    if !spooler.names().contains(&request.printer) {
        return Err(krug_domain::Problem::of("printer", "problem-printer").into());
    }
    let wanted = &request.wanted;
    let (times, each) = times(wanted, request.copies);
    let mut edits = Vec::new();
    let mut first = None;
    let mut fault = None;
    for _ in 0..times {
        match one(app, &spooler, &request, each) {
            Ok((edit, made)) => {
                edits.push(edit);
                first.get_or_insert(made);
            }
            Err(why) => {
                fault = Some(why);
                break;
            }
        }
    }
    // What came out of the printer stands in the register, whatever came after it.
    let written = if edits.is_empty() {
        None
    } else {
        Some(app.write(&wanted.case, None, "papers.print", &edits)?)
    };
    match (fault, first, written) {
        (None, Some(made), Some(written)) => Ok(Made {
            seen: written.seen,
            ..made
        }),
        (fault, ..) => Err(fault.unwrap_or_else(refused)),
    }
}

/// A paper for the system's own print window, where no program knows the printers.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrintPages {
    /// Which.
    #[serde(flatten)]
    pub wanted: Wanted,
    /// How many, 1 to 50. Each copy of a plan has its own number.
    pub copies: u32,
}

/// Pages to come out of it, all copies one after the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PagesToPrint {
    /// One drawing a page.
    pub pages: Vec<String>,
    /// Width and height of a sheet in points.
    pub size: (f32, f32),
    /// Heads.
    pub seen: Vec<String>,
}

/// The pages as they stand in the vault and the register from now on. A seal belongs to a file: they have none.
pub(crate) fn pages(app: &mut App, request: PrintPages) -> Reply<PagesToPrint> {
    may_be(request.copies)?;
    let wanted = &request.wanted;
    let (times, each) = times(wanted, request.copies);
    let (mut edits, mut all, mut size) = (Vec::new(), Vec::new(), (0.0, 0.0));
    for _ in 0..times {
        let done = making::finish(app, wanted, false)?;
        let (_, pages) = crate::print::pages(&done.document)?;
        edits.push(making::keep(app, wanted, &done, each)?.0);
        (0..each).for_each(|_| all.extend_from_slice(&pages));
        size = done.size;
    }
    let written = app.write(&wanted.case, None, "papers.print", &edits)?;
    Ok(PagesToPrint {
        pages: all,
        size,
        seen: written.seen,
    })
}

/// One job: kept in the vault first, so that nothing can come out that is not known here.
fn one(app: &mut App, spooler: &Spooler, request: &PrintPaper, copies: u32) -> Reply<(Edit, Made)> {
    let wanted = &request.wanted;
    let done = making::finish(app, wanted, true)?;
    let kept = making::keep(app, wanted, &done, copies)?;
    let job = Job {
        printer: &request.printer,
        copies,
        options: options(request, done.size),
    };
    if let Some(job) = spooler.print(&job, &done.pdf)? {
        remember(app, &job)?;
        spooler.clone().wiped_when_done(job);
    }
    Ok(kept)
}

/// Setting under which the vault keeps the numbers of the last jobs, and no more of them.
const JOBS: &str = "print_jobs";
/// Most that are kept: the system itself forgets what is older.
const MOST_JOBS: usize = 40;

fn jobs(vault: &Vault) -> Vec<String> {
    crate::settings::kept(vault, JOBS)
}

fn remember(app: &mut App, job: &str) -> Reply<()> {
    let vault = &mut app.open()?.vault;
    let mut all = jobs(vault);
    all.push(job.to_owned());
    let from = all.len().saturating_sub(MOST_JOBS);
    Ok(vault.set_setting(JOBS, &serde_json::json!(all[from..]))?)
}

/// After opening: what was printed before and may still lie in the system's queue is taken out of it.
pub(crate) fn sweep(app: &mut App) -> Reply<()> {
    let spooler = app.world.spooler();
    let vault = &mut app.open()?.vault;
    let all = jobs(vault);
    if !all.is_empty() {
        vault.set_setting(JOBS, &serde_json::json!([]))?;
    }
    for job in all {
        spooler.clone().wiped_when_done(job);
    }
    Ok(())
}

/// Whether a sheet of this size, in points, is A3.
pub(crate) fn is_a3(size: (f32, f32)) -> bool {
    size.0.max(size.1) > 1000.0
}

/// Options as IPP names them (PWG 5100.1, PWG 5100.13 and RFC 8011).
fn options(request: &PrintPaper, size: (f32, f32)) -> Vec<&'static str> {
    let (wanted, both_sides) = (&request.wanted, request.both_sides);
    let mut all = match (is_a3(size), request.onto_a4) {
        (true, false) => vec!["media=A3"],
        (true, true) => vec!["media=A4", "print-scaling=fit"],
        (false, _) => vec!["media=A4"],
    };
    let booklet = wanted.looks.print().onto == Onto::Booklet;
    all.push(match (both_sides, booklet || size.0 > size.1) {
        (false, _) if !booklet => "sides=one-sided",
        (_, true) => "sides=two-sided-short-edge",
        (_, false) => "sides=two-sided-long-edge",
    });
    if wanted.looks.black {
        all.push("print-color-mode=monochrome");
    }
    all
}
