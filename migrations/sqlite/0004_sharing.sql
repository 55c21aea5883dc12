CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`token_hash` text NOT NULL,
	`audience` text NOT NULL,
	`area_id` text,
	`scopes` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_tokenHash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE TABLE `help_offers` (
	`area_id` text NOT NULL,
	`item_code` text NOT NULL,
	`contact_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`note` text NOT NULL,
	`links` text NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` integer NOT NULL,
	PRIMARY KEY(`area_id`, `item_code`),
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`offered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `help_offers_item` ON `help_offers` (`item_code`);--> statement-breakpoint
CREATE TABLE `sentence_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`phase_id` text NOT NULL,
	`edition` integer,
	`place` text NOT NULL,
	`sentence` text NOT NULL,
	`text` text NOT NULL,
	`signed_by` text NOT NULL,
	`signed_as` text NOT NULL,
	`signed_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `sentence_notes_phase` ON `sentence_notes` (`phase_id`);--> statement-breakpoint
CREATE TABLE `submission_summaries` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`statuses` text NOT NULL,
	`marks` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE restrict
);

--> statement-breakpoint
-- A signed note may be taken back, never reworded or removed.
CREATE TRIGGER `sentence_notes_no_rewording` BEFORE UPDATE OF `id`, `phase_id`, `edition`, `place`, `sentence`, `text`, `signed_by`, `signed_as`, `signed_at` ON `sentence_notes`
BEGIN
	SELECT RAISE(ABORT, 'sentence_notes is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `sentence_notes_no_delete` BEFORE DELETE ON `sentence_notes`
BEGIN
	SELECT RAISE(ABORT, 'sentence_notes is append-only');
END;
