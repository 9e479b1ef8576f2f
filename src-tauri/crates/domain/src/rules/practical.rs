//! Checks of the group "practical".

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[];
