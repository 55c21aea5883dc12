CREATE TABLE `amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`reason` text NOT NULL,
	`items` text NOT NULL,
	`requested_by` text NOT NULL,
	`requested_at` integer NOT NULL,
	`decision` text,
	`decision_reason` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`until` integer,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `amendments_return` ON `amendments` (`return_id`);--> statement-breakpoint
CREATE TABLE `change_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`items` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `change_requests_return` ON `change_requests` (`return_id`);--> statement-breakpoint
CREATE TABLE `exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`area_id` text NOT NULL,
	`from_phase` text NOT NULL,
	`until_phase` text,
	`item_code` text,
	`due_at` integer,
	`reason` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`granted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `exceptions_area` ON `exceptions` (`area_id`);--> statement-breakpoint
CREATE TABLE `explanations` (
	`return_id` text NOT NULL,
	`rule` text NOT NULL,
	`item_code` text NOT NULL,
	`fingerprint` text NOT NULL,
	`text` text NOT NULL,
	`explained_by` text NOT NULL,
	`explained_at` integer NOT NULL,
	PRIMARY KEY(`return_id`, `rule`, `item_code`),
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`explained_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`phase_id` text,
	`area_id` text,
	`return_id` text,
	`subject_id` text,
	`recipient_id` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`send_at` integer NOT NULL,
	`held_by` text,
	`lease_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`settled_at` integer,
	`subject` text DEFAULT '' NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`provider_id` text,
	`outcome` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`recipient_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`held_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_key_unique` ON `messages` (`key`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`send_at`);--> statement-breakpoint
CREATE INDEX `messages_phase_area` ON `messages` (`phase_id`,`area_id`);--> statement-breakpoint
CREATE INDEX `messages_recipient` ON `messages` (`recipient_id`);--> statement-breakpoint
CREATE TABLE `queries` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`item_code` text NOT NULL,
	`state` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer,
	`closed_by` text,
	`closed_at` integer,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `queries_return` ON `queries` (`return_id`);--> statement-breakpoint
CREATE TABLE `query_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`query_id` text NOT NULL,
	`text` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`query_id`) REFERENCES `queries`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `query_messages_query` ON `query_messages` (`query_id`);--> statement-breakpoint
CREATE TABLE `section_assignments` (
	`area_id` text NOT NULL,
	`section_code` text NOT NULL,
	`user_id` text NOT NULL,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	PRIMARY KEY(`area_id`, `section_code`, `user_id`),
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`assigned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `workbook_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`file_name` text NOT NULL,
	`file_format` text NOT NULL,
	`content` text NOT NULL,
	`applied_at` integer,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `workbook_uploads_return` ON `workbook_uploads` (`return_id`);--> statement-breakpoint
ALTER TABLE `answers` ADD `delays` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `expected` text;--> statement-breakpoint
ALTER TABLE `area_returns` ADD `unlocked` text;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `delays` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `expected` text;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `confirmed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `format` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `explanations` text DEFAULT '[]' NOT NULL;