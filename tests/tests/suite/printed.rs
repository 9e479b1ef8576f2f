//! Through the system's printer: what it is told, what stands in the register, and that nothing lies about.
#![cfg(unix)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::at_home::person;
use crate::read;
use crate::world::Laptop;

/// An office with two printers: what they are sent lies in the folder, as `1.pdf` and `1.told`.
fn office(folder: &Path, paper_left: u32) -> PathBuf {
    let tray = folder.join("tray");
    fs::create_dir_all(&tray).unwrap();
    // Written by a process of its own: a file that another thread's child still holds open cannot be run.
    let script = |name: &str, says: String| {
        let mut shell = Command::new("sh")
            .args(["-c", "cat > \"$0\" && chmod 755 \"$0\""])
            .arg(folder.join(name))
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = shell.stdin.take().unwrap();
        pipe.write_all(says.as_bytes()).unwrap();
        drop(pipe);
        assert!(shell.wait().unwrap().success());
    };
    script(
        "lpstat",
        format!(
            "#!/bin/sh\ncase \"$1\" in -e) echo Hodnik; echo Soba_2;; -W) cat {}/queue;; *) echo 'system default destination: Soba_2';; esac\n",
            tray.display()
        ),
    );
    fs::write(tray.join("queue"), "").unwrap();
    script(
        "cancel",
        format!("#!/bin/sh\necho \"$*\" >> {}/cancelled\n", tray.display()),
    );
    let tray = tray.display();
    script(
        "lp",
        format!(
            "#!/bin/sh\nn=$(ls {tray} | grep -c pdf); [ $n -ge {paper_left} ] && exit 1\nn=$((n+1))\ncat > {tray}/$n.pdf\necho \"$*\" > {tray}/$n.told\necho \"request id is Hodnik-$n (0 file(s))\"\n"
        ),
    );
    folder.join("tray")
}

#[test]
fn three_copies_of_the_plan_come_out_with_three_numbers() {
    let (mut laptop, case) = Laptop::told("lipa");
    let place = tempfile::tempdir().unwrap();
    let tray = office(place.path(), 10);
    laptop.printing_with(place.path());
    let printers = laptop.good("papers.printers", json!({}));
    assert_eq!(
        printers,
        json!({ "names": ["Hodnik", "Soba_2"], "usual": "Soba_2" })
    );

    let damir = person(&mut laptop, &case, "Damir Suljkan");
    let wanted = json!({
        "case": case, "kind": "plan", "reader": damir, "printer": "Hodnik", "copies": 3, "both_sides": true,
    });
    laptop.good("papers.print", wanted);
    for n in 1..=3 {
        let told = fs::read_to_string(tray.join(format!("{n}.told"))).unwrap();
        assert_eq!(
            told.trim(),
            "-d Hodnik -n 1 -t Krug -o media=A4 -o sides=two-sided-long-edge -"
        );
        let words = read::words(&[], &tray.join(format!("{n}.pdf")));
        assert!(words.contains(&format!("({n})")), "{words}");
    }
    let view = laptop.good("papers.view", json!({ "case": case }));
    for (at, number) in [(0, 3), (1, 2), (2, 1)] {
        let paper = &view["papers"][at];
        assert_eq!(
            (&paper["number"], &paper["times_printed"]),
            (&json!(number), &json!(1))
        );
        assert_eq!(paper["reader"], json!(damir));
    }
    // One step back takes the three out of the register; their numbers are given to no other sheet.
    laptop.good("history.undo", json!({ "case": case }));
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert!(
        view["papers"]
            .as_array()
            .unwrap()
            .iter()
            .all(|p| p["times_printed"].is_null())
    );
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(view["papers"][0]["number"], 4);
}

#[test]
fn a_booklet_in_black_goes_out_once_for_all_its_copies() {
    let (mut laptop, case) = Laptop::told("lipa");
    let place = tempfile::tempdir().unwrap();
    let tray = office(place.path(), 10);
    laptop.printing_with(place.path());
    laptop.good(
        "papers.print",
        json!({
            "case": case, "kind": "information", "printer": "Soba_2", "copies": 12, "both_sides": false,
            "onto": "booklet", "black": true,
        }),
    );
    let told = fs::read_to_string(tray.join("1.told")).unwrap();
    assert_eq!(
        told.trim(),
        "-d Soba_2 -n 12 -t Krug -o media=A4 -o sides=two-sided-short-edge -o print-color-mode=monochrome -"
    );
    assert!(!tray.join("2.pdf").exists());
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(view["papers"][0]["times_printed"], 12);
}

#[test]
fn what_came_out_before_the_paper_ran_out_stands_in_the_register() {
    let (mut laptop, case) = Laptop::told("lipa");
    let place = tempfile::tempdir().unwrap();
    office(place.path(), 2);
    laptop.printing_with(place.path());
    let before = laptop.good("papers.view", json!({ "case": case }))["papers"]
        .as_array()
        .unwrap()
        .len();
    let wanted = json!({ "case": case, "kind": "plan", "printer": "Hodnik", "copies": 5, "both_sides": false });
    let refused = laptop.bad("papers.print", wanted);
    assert_eq!(refused.key, "failure-printer");
    let view = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(view["papers"].as_array().unwrap().len(), before + 2);
    // Nothing of it lies on the disk in the open.
    let mut folders = vec![laptop.dir.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                assert!(!bytes.starts_with(b"%PDF"), "{}", path.display());
            }
        }
    }
}

#[test]
fn without_a_printer_or_with_a_slip_of_the_finger_nothing_is_printed() {
    let (mut laptop, case) = Laptop::told("lipa");
    let empty = tempfile::tempdir().unwrap();
    laptop.printing_with(empty.path());
    assert_eq!(
        laptop.good("papers.printers", json!({})),
        json!({ "names": [], "usual": null })
    );
    let mut wanted =
        json!({ "case": case, "kind": "plan", "printer": "-o", "copies": 1, "both_sides": false });
    assert_eq!(
        laptop.bad("papers.print", wanted.clone()).fields[0].key,
        "problem-printer"
    );
    for copies in [0, 51] {
        wanted["copies"] = json!(copies);
        assert_eq!(
            laptop.bad("papers.print", wanted.clone()).fields[0].key,
            "problem-copies"
        );
    }
}

#[test]
fn where_nobody_knows_the_printers_the_pages_go_to_the_systems_own_window() {
    let (mut laptop, case) = Laptop::told("lipa");
    let before = laptop.good("papers.view", json!({ "case": case }))["papers"].clone();
    let plan = json!({ "case": case, "kind": "plan", "copies": 2 });
    let sent = laptop.good("papers.pages", plan);
    let size = sent["size"].as_array().unwrap().iter();
    let size: Vec<f64> = size.map(|side| side.as_f64().unwrap().round()).collect();
    assert_eq!(size, [595.0, 842.0]);
    let after = laptop.good("papers.view", json!({ "case": case }))["papers"].clone();
    let added = after.as_array().unwrap().len() - before.as_array().unwrap().len();
    assert_eq!(added, 2);
    let (second, first) = (&after[0], &after[1]);
    // Two numbers, both known when they come back signed, and no seal: that belongs to a file.
    assert_eq!(
        second["number"].as_i64().unwrap() - first["number"].as_i64().unwrap(),
        1
    );
    for paper in [first, second] {
        assert_eq!(
            (&paper["sealed"], &paper["times_printed"]),
            (&json!(false), &json!(1))
        );
    }
    let pages = sent["pages"].as_array().unwrap();
    assert_eq!(pages.len() as i64, 2 * first["pages"].as_i64().unwrap());
    assert!(!sent["pages"].to_string().contains("Sadržaj plana nije moj"));
    let refused = laptop.bad(
        "papers.pages",
        json!({ "case": case, "kind": "agenda", "copies": 51 }),
    );
    assert_eq!(refused.fields[0].key, "problem-copies");
}

#[test]
fn a_tree_on_a3_can_come_out_on_a_printer_that_has_a4_alone() {
    let (mut laptop, case) = Laptop::told("yavor");
    let place = tempfile::tempdir().unwrap();
    let tray = office(place.path(), 10);
    laptop.printing_with(place.path());
    let seen = laptop.good(
        "papers.preview",
        json!({ "case": case, "kind": "map", "large": true }),
    );
    assert_eq!(seen["a3"], true);
    for onto_a4 in [false, true] {
        laptop.good(
            "papers.print",
            json!({ "case": case, "kind": "map", "large": true, "printer": "Hodnik", "copies": 1, "both_sides": false, "onto_a4": onto_a4 }),
        );
    }
    let told = |n: u32| fs::read_to_string(tray.join(format!("{n}.told"))).unwrap();
    assert_eq!(
        told(1).trim(),
        "-d Hodnik -n 1 -t Krug -o media=A3 -o sides=one-sided -"
    );
    assert_eq!(
        told(2).trim(),
        "-d Hodnik -n 1 -t Krug -o media=A4 -o print-scaling=fit -o sides=one-sided -"
    );
}

/// An office whose printer is still at the agenda that Jasna sent it.
fn still_printing() -> (Laptop, tempfile::TempDir, PathBuf) {
    let (mut laptop, case) = Laptop::told("lipa");
    let place = tempfile::tempdir().unwrap();
    let tray = office(place.path(), 10);
    fs::write(
        tray.join("queue"),
        "Hodnik-1  jasna  103424  Fri 27 Nov 2026\n",
    )
    .unwrap();
    laptop.printing_with(place.path());
    laptop.good(
        "papers.print",
        json!({ "case": case, "kind": "agenda", "printer": "Hodnik", "copies": 1, "both_sides": false }),
    );
    (laptop, place, tray)
}

/// What was taken out of the queue, as soon as a whole line says so.
fn taken_out(tray: &Path) -> String {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let said = fs::read_to_string(tray.join("cancelled")).unwrap_or_default();
        if said.ends_with('\n') || Instant::now() > until {
            return said;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn what_is_printed_leaves_the_queue_with_its_file() {
    let (_laptop, _place, tray) = still_printing();
    std::thread::sleep(Duration::from_millis(600));
    assert!(
        !tray.join("cancelled").exists(),
        "it is not stopped in the middle"
    );
    let others = "Soba_2-9  emir  1024  Fri 27 Nov 2026\n";
    fs::write(tray.join("queue"), others).unwrap();
    assert_eq!(taken_out(&tray), "-x Hodnik-1\n");
}

#[test]
fn what_lay_in_the_queue_when_krug_was_closed_is_taken_out_at_the_next_start() {
    let (mut laptop, _place, _tray) = still_printing();
    let next = tempfile::tempdir().unwrap();
    let tray = office(next.path(), 10);
    laptop.printing_with(next.path());
    assert_eq!(taken_out(&tray), "-x Hodnik-1\n");
}
