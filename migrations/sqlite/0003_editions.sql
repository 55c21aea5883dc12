CREATE TABLE `editions` (
	`phase_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`before` text NOT NULL,
	`warnings` text NOT NULL,
	`note` text NOT NULL,
	`made_by` text NOT NULL,
	`made_as` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`phase_id`, `number`),
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `last_looks` (
	`user_id` text NOT NULL,
	`place` text NOT NULL,
	`looked_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `place`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`wave` integer,
	`kind` text NOT NULL,
	`from_month` text NOT NULL,
	`to_month` text,
	`source` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict
);

--> statement-breakpoint
CREATE TRIGGER `editions_no_update` BEFORE UPDATE ON `editions`
BEGIN
	SELECT RAISE(ABORT, 'editions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `editions_no_delete` BEFORE DELETE ON `editions`
BEGIN
	SELECT RAISE(ABORT, 'editions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `editions_no_replace` BEFORE INSERT ON `editions`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `phase_id` = NEW.`phase_id` AND `number` = NEW.`number`)
BEGIN
	SELECT RAISE(ABORT, 'editions is append-only');
END;
