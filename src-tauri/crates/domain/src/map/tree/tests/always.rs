//! What holds of every tree.

use proptest::prelude::*;

use super::any::{Told, add, any_told, grown, kind_told};
use super::*;

/// Signs and words of one row stand apart, generations stand in rows, every line ends at its child.
fn holds(facts: &Facts, tree: &Tree) {
    for (n, one) in tree.spots.iter().enumerate() {
        for (m, other) in tree.spots.iter().enumerate().skip(n + 1) {
            if one.row == other.row {
                let room = facts.people[n].half.max(SIGN) + facts.people[m].half.max(SIGN);
                assert!(
                    (one.x - other.x).abs() >= room - 0.2,
                    "{} touches {}",
                    one.id,
                    other.id
                );
                assert!((one.y - other.y).abs() < 0.01);
            } else {
                assert!(
                    (one.y - other.y).abs() > 2.0 * SIGN + 30.0,
                    "{} and {}",
                    one.id,
                    other.id
                );
            }
        }
        let half = facts.people[n].half;
        assert!(one.x - half >= -0.2 && one.x + half <= tree.width + 0.2);
        assert!(one.y >= SIGN && one.y + SIGN <= tree.height);
    }
    for (n, branch) in facts.branches.iter().enumerate() {
        for child in &branch.children {
            if tree.round.contains(&(n, child.person)) {
                continue;
            }
            for &parent in &branch.parents {
                assert!(tree.spots[parent].row < tree.spots[child.person].row);
            }
            let ends = tree
                .drops
                .iter()
                .filter(|d| d.branch == n && d.child.is_some_and(|c| c.0 == child.person));
            let spot = &tree.spots[child.person];
            let end = ends
                .filter_map(|d| d.points.last())
                .next()
                .expect("a line to every child");
            assert!((end.0 - spot.x).abs() <= SIGN && (end.1 - (spot.y - SIGN)).abs() < 0.2);
        }
    }
    for home in &tree.homes {
        assert!(home.points.is_empty() == home.number.is_some());
        for spot in &tree.spots {
            let inside = within(&home.points, (spot.x, spot.y));
            assert!(
                !inside || home.members.contains(&spot.id),
                "{} is in another's home",
                spot.id
            );
        }
    }
}

fn within(points: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let mut inside = false;
    for n in 0..points.len() {
        let (a, b) = (points[n], points[(n + 1) % points.len()]);
        if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
            inside = !inside;
        }
    }
    inside
}

/// Partners of each, on one row.
fn partners(facts: &Facts, tree: &Tree, person: usize) -> Vec<usize> {
    let with = |b: &&Branch| b.parents.len() == 2 && b.parents.contains(&person);
    let other = |b: &Branch| b.parents.iter().copied().find(|&p| p != person);
    let all = facts.branches.iter().filter(with).filter_map(other);
    all.filter(|&p| tree.spots[p].row == tree.spots[person].row)
        .collect()
}

fn neighbours(tree: &Tree, a: usize, b: usize) -> bool {
    let row = &tree.order.rows[tree.spots[a].row];
    let at = |n: usize| row.iter().position(|id| *id == tree.spots[n].id).unwrap();
    at(a).abs_diff(at(b)) == 1
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn nothing_touches_and_generations_stand_in_rows(told in any_told(80)) {
        let facts = grown(&told, 80);
        let drawn = tree(&facts, None);
        holds(&facts, &drawn);
        prop_assert_eq!(tree(&facts, None), drawn, "the same again");
    }

    #[test]
    fn couples_of_two_stand_side_by_side(told in kind_told(40)) {
        let facts = grown(&told, 40);
        let drawn = tree(&facts, None);
        for person in 0..facts.people.len() {
            for partner in partners(&facts, &drawn, person) {
                let most = partners(&facts, &drawn, person).len().max(partners(&facts, &drawn, partner).len());
                prop_assert!(most > 2 || neighbours(&drawn, person, partner), "{person} and {partner}");
            }
        }
    }

    #[test]
    fn a_leaf_moves_nobody_across_a_neighbour(told in any_told(60), leaf in 0usize..1000, child in any::<bool>()) {
        let mut facts = grown(&told, 60);
        let before = tree(&facts, None);
        add(&mut facts, if child { Told::Child(leaf) } else { Told::Partner(leaf) });
        let after = tree(&facts, Some(&before.order));
        holds(&facts, &after);
        for row in &before.order.rows {
            let there: Vec<&Vec<String>> = after.order.rows.iter().filter(|r| r.contains(&row[0])).collect();
            let kept: Vec<&String> = there[0].iter().filter(|id| row.contains(id)).collect();
            prop_assert_eq!(kept, row.iter().collect::<Vec<_>>());
        }
    }
}
