//! Thousands of small lives of a case: several laptops, files on sticks, lost sticks, copied and restored
//! databases, clocks wrong by years, forms left open. At the end everybody imports everything in random order.
//!
//! What must hold then is computed by [`oracle`], which knows nothing of the fold. Rules broken on purpose
//! ([`mutants`]) must be noticed, otherwise the simulation would prove nothing.
//! `KRUG_HISTORIES` sets how many histories are lived (5,000 unless given), `KRUG_SEED` the first one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod counts;
mod mutants;
mod oracle;
mod random;
mod world;

use counts::Counts;
use krug_log::Change;
use oracle::{View, check};
use world::{Options, lived};

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().expect("a number"))
}

#[test]
fn nothing_is_lost_in_any_history() {
    let first = number("KRUG_SEED", 0);
    let seeds = first..first + number("KRUG_HISTORIES", 5_000);
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let counts = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|worker| {
                let seeds = seeds.clone().filter(move |seed| seed % threads == worker);
                scope.spawn(move || {
                    let mut counts = Counts::default();
                    for seed in seeds {
                        let (_, lived) = lived(seed, Options::all())
                            .unwrap_or_else(|said| panic!("seed {seed}: {said}"));
                        counts.add(&lived);
                    }
                    counts
                })
            })
            .collect();
        let mut counts = Counts::default();
        for worker in workers {
            counts.add(&worker.join().expect("a worker that found nothing"));
        }
        counts
    });
    println!("{counts:#?}");
    assert_eq!(counts.histories, seeds.end - seeds.start);
    for (what, count) in counts.kinds() {
        assert!(
            counts.histories < 1_000 || count > 0,
            "no history had {what}"
        );
    }
}

/// The first seed at which the oracles notice the broken rule.
fn first_noticed(broken: fn(&[Change]) -> View, options: Options, seeds: u64) -> Option<u64> {
    (0..seeds).find(|&seed| {
        let (changes, _) = lived(seed, options).unwrap();
        check(&changes, &broken(&changes)).is_err()
    })
}

#[test]
fn counters_by_device_are_noticed() {
    let seed = first_noticed(mutants::by_device, Options::all(), 10);
    assert!(
        seed.is_some(),
        "a version vector keyed by device loses what copied databases write"
    );
}

#[test]
fn counters_by_device_do_no_harm_without_copies_and_stale_forms() {
    let plain = Options {
        copies: false,
        stale_forms: false,
    };
    assert_eq!(
        first_noticed(mutants::by_device, plain, 50),
        None,
        "so it is the copies that are noticed"
    );
}

#[test]
fn deletion_that_wins_is_noticed() {
    assert!(first_noticed(mutants::deletion_wins, Options::all(), 10).is_some());
}

#[test]
fn the_last_clock_winning_is_noticed() {
    assert!(first_noticed(mutants::last_clock_wins, Options::all(), 10).is_some());
}

#[test]
fn every_other_broken_rule_is_noticed() {
    type Broken = fn(&[Change]) -> View;
    let broken: [(&str, Broken); 7] = [
        ("an edit wins over a deletion", mutants::edit_wins),
        ("a whole entry wins", mutants::whole_entry_wins),
        ("only parents count as seen", mutants::only_parents_seen),
        ("unset is forgotten", mutants::unset_forgotten),
        ("equal values are one", mutants::equal_values_are_one),
        ("heads by device", mutants::heads_by_device),
        ("arrival decides", mutants::arrival_decides),
    ];
    for (rule, broken) in broken {
        assert!(
            first_noticed(broken, Options::all(), 200).is_some(),
            "{rule}"
        );
    }
}

#[test]
fn the_fold_itself_is_not_noticed() {
    let fold = |changes: &[Change]| View::of(&krug_log::fold(changes));
    assert_eq!(first_noticed(fold, Options::all(), 10), None);
}
