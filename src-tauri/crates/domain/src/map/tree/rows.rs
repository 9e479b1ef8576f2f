//! Which row somebody stands on: a generation. Brothers and sisters, then partners, share one where nobody would
//! become their own ancestor by it.

use crate::map::facts::Facts;

/// A row for everybody, 0 for the oldest generation; and the children of branches that cannot hang below their
/// parents, because the facts go round in a circle.
pub fn rows(facts: &Facts) -> (Vec<usize>, Vec<(usize, usize)>) {
    let count = facts.people.len();
    let mut groups = Groups {
        of: (0..count).collect(),
        below: vec![Vec::new(); count],
    };
    let mut round = Vec::new();
    for (n, branch) in facts.branches.iter().enumerate() {
        for child in &branch.children {
            let own = branch.parents.contains(&child.person);
            let circle = branch
                .parents
                .iter()
                .any(|&p| groups.leads(child.person, p));
            if own || circle {
                round.push((n, child.person));
            } else {
                for &parent in &branch.parents {
                    groups.below[parent].push(child.person);
                }
            }
        }
    }
    let together = |branch: &crate::map::Branch| -> Vec<usize> {
        branch.children.iter().map(|c| c.person).collect()
    };
    for branch in &facts.branches {
        for pair in together(branch).windows(2) {
            groups.join(pair[0], pair[1]);
        }
    }
    for branch in &facts.branches {
        if let [a, b] = branch.parents[..] {
            groups.join(a, b);
        }
    }
    let main = (0..count).filter(|&p| facts.people[p].main);
    let starts: Vec<usize> = main.chain(0..count).collect();
    (groups.levels(&starts), round)
}

struct Groups {
    of: Vec<usize>,
    /// Children of each person.
    below: Vec<Vec<usize>>,
}

impl Groups {
    fn members(&self, group: usize) -> impl Iterator<Item = usize> {
        (0..self.of.len()).filter(move |&p| self.of[p] == group)
    }

    fn groups_below(&self, group: usize) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .members(group)
            .flat_map(|p| self.below[p].iter().map(|&c| self.of[c]))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether somebody's group stands above another's.
    fn leads(&self, from: usize, to: usize) -> bool {
        let goal = self.of[to];
        let mut seen = vec![false; self.of.len()];
        let mut open = vec![self.of[from]];
        while let Some(group) = open.pop() {
            if group == goal {
                return true;
            }
            if !std::mem::replace(&mut seen[group], true) {
                open.extend(self.groups_below(group));
            }
        }
        false
    }

    fn above_or_below(&self, a: usize, b: usize) -> bool {
        let through = |from: usize, to: usize| {
            self.groups_below(self.of[from])
                .iter()
                .any(|&g| self.members(g).next().is_some_and(|p| self.leads(p, to)))
        };
        through(a, b) || through(b, a)
    }

    fn join(&mut self, a: usize, b: usize) {
        let (keep, gone) = (self.of[a], self.of[b]);
        if keep == gone || self.above_or_below(a, b) {
            return;
        }
        for group in &mut self.of {
            if *group == gone {
                *group = keep;
            }
        }
    }

    /// One row up or down from relation to relation, outward from the children the conference is about; then down
    /// wherever somebody would not stand below a parent. A new leaf so changes the row of nobody else.
    fn levels(&self, starts: &[usize]) -> Vec<usize> {
        let count = self.of.len();
        let below: Vec<Vec<usize>> = (0..count).map(|g| self.groups_below(g)).collect();
        let mut level: Vec<Option<i32>> = vec![None; count];
        for &start in starts {
            let start = self.of[start];
            if level[start].is_some() {
                continue;
            }
            let mut found = vec![start];
            level[start] = Some(0);
            let mut next = 0;
            while let Some(&group) = found.get(next) {
                next += 1;
                let here = level[group].unwrap_or(0);
                let up = (0..count)
                    .filter(|&g| below[g].contains(&group))
                    .map(|g| (g, here - 1));
                for (other, its) in up.chain(below[group].iter().map(|&g| (g, here + 1))) {
                    if level[other].is_none() {
                        level[other] = Some(its);
                        found.push(other);
                    }
                }
            }
            self.push_down(&found, &below, &mut level);
            let first = found.iter().filter_map(|&g| level[g]).min().unwrap_or(0);
            for group in found {
                level[group] = level[group].map(|l| l - first);
            }
        }
        // A generation of which nobody is known takes no room.
        let mut known: Vec<i32> = self.of.iter().filter_map(|&g| level[g]).collect();
        known.sort_unstable();
        known.dedup();
        let row = |g: usize| known.binary_search(&level[g].unwrap_or(0)).unwrap_or(0);
        self.of.iter().map(|&g| row(g)).collect()
    }

    fn push_down(&self, found: &[usize], below: &[Vec<usize>], level: &mut [Option<i32>]) {
        loop {
            let mut pushed = false;
            for &group in found {
                for &child in &below[group] {
                    if level[child] <= level[group] {
                        level[child] = level[group].map(|l| l + 1);
                        pushed = true;
                    }
                }
            }
            if !pushed {
                return;
            }
        }
    }
}
