### A paper in one format: made outside, looked at, attached.

rendition-heading = Formats of this paper
rendition-title = { $format }: “{ $title }”
rendition-lede = Alongside makes this format. Note here who has looked at it.
rendition-lede-outside = This format is made outside Alongside. Note who makes it and when it comes. Then attach it, or say where it is.
rendition-supplier-label = Who makes it
rendition-supplier-hint = A studio, an interpreter, or a colleague who reads aloud
rendition-supplier-missing = Enter who makes it
rendition-asked-label = Asked on
rendition-due-label = They promised it by
rendition-made-label = Received on
rendition-made-hint = Leave this empty until you have it.
rendition-link-label = Where it is
rendition-link-hint = A web address, if it is not attached. It appears in the index of the pack.
rendition-checked-by-label = Who has looked at it
rendition-checked-by-hint = Somebody who uses this format is the best judge.
rendition-checked-by-missing = Enter who has looked at it
rendition-checked-label = Looked at on
rendition-save = Save these notes
rendition-saved = { $format }: your note is saved.
rendition-file-heading = The file
rendition-file-none = No file is attached.
rendition-file-is = A file is attached ({ $ending }, { NUMBER($size) } MB).
rendition-file-gone = The file that was attached is missing. Attach it again.
rendition-file-attach = Attach a file
rendition-file-saved = The file is attached.
rendition-file-refused = The file cannot be read, is empty, or is larger than 200 MB. Choose another, or write down where it is.
