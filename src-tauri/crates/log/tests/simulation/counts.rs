//! How often each thing happened in the histories lived: a thing that never happens is not tested.

macro_rules! counts {
    ($($what:ident),* $(,)?) => {
        /// How often each thing happened.
        #[derive(Debug, Default)]
        pub struct Counts { pub histories: u64, $(pub $what: u64,)* }

        impl Counts {
            pub fn add(&mut self, other: &Counts) {
                self.histories += other.histories;
                $(self.$what += other.$what;)*
            }

            pub fn kinds(&self) -> Vec<(&'static str, u64)> {
                vec![$((stringify!($what), self.$what)),*]
            }
        }
    };
}

counts!(
    edits,
    deletions,
    restorations,
    stale_forms,
    exports,
    imports,
    imports_with_nothing_new,
    lost_files,
    clones,
    restored_backups,
    wrong_clocks,
    undone,
    done_again,
    undo_refused,
    conflicts_at_the_end,
    contested_at_the_end,
    deleted_on_the_way,
    deleted_at_the_end,
);
