-- Events and submissions are only ever added to: whoever tries to alter one is refused by the database itself.
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_update` BEFORE UPDATE ON `submissions`
BEGIN
	SELECT RAISE(ABORT, 'submissions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_delete` BEFORE DELETE ON `submissions`
BEGIN
	SELECT RAISE(ABORT, 'submissions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submission_answers_no_update` BEFORE UPDATE ON `submission_answers`
BEGIN
	SELECT RAISE(ABORT, 'submission_answers is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submission_answers_no_delete` BEFORE DELETE ON `submission_answers`
BEGIN
	SELECT RAISE(ABORT, 'submission_answers is append-only');
END;
