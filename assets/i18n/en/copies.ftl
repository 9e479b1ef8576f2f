### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Last proved on { $date }.
copies-not-proved = No copy has been proved yet.
copies-prove = Prove it now
copies-proving = Reading the copy…
copies-read = The copy of { $when } was opened and read whole: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
copies-count-files = { $n ->
    [0] no files
    [one] { $n } file
   *[other] { $n } files
}
copies-newer = { $n ->
    [0] Everything that is here is in the copy.
    [one] { $n } change here is newer than the copy.
   *[other] { $n } changes here are newer than the copy.
}

## On a stick
copies-carried = Last copied to a stick on { $date }.
copies-not-carried = No copy has left on a stick yet. If this laptop is stolen or breaks, only a copy elsewhere helps.
copies-carry = Copy to a stick
copies-carrying = Copying and reading back…
copies-carried-now = The copy is on the stick. It was read back and is whole. Keep the stick away from the laptop.
copies-from-stick = Bring back from a stick
copies-choose-stick = Choose the stick
copies-restore-what = Copy in { $folder }. What is missing here is brought back. Nothing is removed.
copies-restore-of = Bring back from the copy of { $when }

## Somebody knows the passphrase
copies-known = Somebody knows it
copies-known-heading = Somebody knows the passphrase
copies-known-what = Everything is locked anew, with a new key and a new passphrase. Nothing you wrote is lost. It can take a minute.
copies-known-here = The safety copies on this laptop are destroyed, and a new one is made.
copies-known-sheet = The old recovery sheet opens nothing here any more. You get a new one at once: have a printer or a safe place for the file ready.
copies-known-sticks = Copies on sticks still open with the old passphrase. Collect them and wipe them.
copies-known-do = Lock everything anew
copies-known-making = Locking everything anew…
copies-known-made = Everything is locked anew. This is the new recovery key. It is shown this once.

## Leaving in a hurry
copies-leave = Leave in a hurry
copies-leave-short = Destroys everything { -krug } keeps on this laptop, at once. A copy can go on a stick first.
copies-leave-open = Leave in a hurry…
copies-leave-destroyed = Destroyed: all families, papers and safety copies on this laptop, and the keys that open them.
copies-leave-nothing-opens = Afterwards nothing here opens, also not with the recovery sheet. It cannot be taken back.
copies-leave-still-opens = Copies on sticks stay as they are. They open with your passphrase or the recovery sheet. Files you saved elsewhere also stay.
copies-leave-copy-first = No copy is made first. Choose a stick if you want one.
copies-leave-to = First a copy goes to { $folder }. If that does not work, nothing is destroyed.
copies-leave-without = Without a copy
copies-leave-word = destroy
copies-leave-type = Write the word “{ $word }”
copies-leave-do = Destroy everything here
copies-leave-going = Destroying…
copies-leave-stay = Leave everything as it is
copies-leave-stopped = Destroying stopped half way: not everything on this laptop is destroyed. If Krug still opens here, open it and try again. If it does not, remove Krug’s folder.

## Beginning with a copy
copies-begin-have = I have a safety copy on a stick
copies-begin = Begin with a safety copy
copies-begin-lead = Choose the stick or the folder with the copy. The copy itself stays as it is.
copies-begin-folder = Chosen: { $folder }
copies-begin-missing = Choose the stick first.
copies-begin-passphrase = The one the copy was made with.
copies-begin-key-missing = Write the recovery key.
copies-begin-do = Begin with this copy

## On another computer
copies-moved-heading = Another computer
copies-moved = This vault was moved or copied from another computer. Both is fine. From now on this one writes under a name of its own.
copies-moved-good = Good
