"""Where the built program begins."""

from wizard.__main__ import main

raise SystemExit(main())
