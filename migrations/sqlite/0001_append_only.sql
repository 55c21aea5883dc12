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
--> statement-breakpoint
-- A replacing insert deletes without asking the triggers above.
CREATE TRIGGER `events_no_replace` BEFORE INSERT ON `events`
WHEN EXISTS (SELECT 1 FROM `events` WHERE `seq` = NEW.`seq` OR (`return_id` = NEW.`return_id` AND `item_code` = NEW.`item_code` AND `version` = NEW.`version`))
BEGIN
	SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_replace` BEFORE INSERT ON `submissions`
WHEN EXISTS (SELECT 1 FROM `submissions` WHERE `id` = NEW.`id` OR `reference` = NEW.`reference` OR (`return_id` = NEW.`return_id` AND `version` = NEW.`version`))
BEGIN
	SELECT RAISE(ABORT, 'submissions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submission_answers_no_replace` BEFORE INSERT ON `submission_answers`
WHEN EXISTS (SELECT 1 FROM `submission_answers` WHERE `submission_id` = NEW.`submission_id` AND `item_code` = NEW.`item_code`)
BEGIN
	SELECT RAISE(ABORT, 'submission_answers is append-only');
END;
