### The tab "Papers". Labels of stored fields stand in kinds.ftl.

papers-parts = Papers
papers-part-make = Make a paper
papers-part-made = Papers made
papers-which = Which paper
papers-when-before = Before the meeting
papers-when-day = For the day
papers-when-plan = The plan
papers-when-after = Afterwards
papers-everybody = Left empty, it is for everybody.
papers-empty-form = Left empty, it is a form to write on.
papers-for-everybody = everybody
papers-family-language = The family’s language
papers-choose-reader = An invitation is for one person. Choose whom it is for.
papers-save = Save PDF
papers-save-hint = The PDF is saved where you choose and opened, so that it can be printed. The file name holds the code word, no names.
papers-saved = { $n ->
    [one] Saved: { $n } page
   *[other] Saved: { $n } pages
}
papers-saved-again = Saved again, exactly as it was given out
papers-no-viewer = The PDF is saved. Open it with any PDF program and print it there.
papers-sealed = Sealed, mark { $mark }
papers-zoom = Size of the pages
papers-zoom-whole = Whole page
papers-zoom-width = Width
papers-zoom-large = Large
papers-pages = Pages
papers-page = Page { $n } of { $of }
papers-again = Save again
papers-older = older than the plan

## Looking at a file
papers-verify = Look at a file’s seal
papers-verify-choose = Choose a PDF
papers-seal-by = Sealed by
papers-seal-mine = your own seal
papers-seal-when = When
papers-seal-certificate = Certificate
papers-seal-self = Made by its own key: the name in it is only what its owner wrote.
papers-seal-issued = The certificate names an issuer. Krug does not check issuers; compare the fingerprint with the sealer.
papers-seal-fingerprint = Fingerprint
papers-seal-means = A seal says that the file is unchanged since then, and with which key it was sealed. It does not say who signed the plan; that is for the names and the ink.
papers-seal-add = Add my seal
papers-seal-added = The seal is added. The new file holds the old one whole.
problem-seal-changed = A seal is only added to a file that is as it was sealed. Ask for the file again.
problem-seal-room = This file has no room for another seal.
papers-save-all = Save all in a folder
papers-save-all-hint = Every paper that can be made now, each in a file of its own.
papers-saved-all = Papers saved: { $papers }, pages: { $pages }
papers-not-made = Could not be made
