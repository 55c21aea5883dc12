CREATE TABLE `answers` (
	`return_id` text NOT NULL,
	`item_code` text NOT NULL,
	`status` text,
	`comment` text NOT NULL,
	`step_back` text,
	`confirmed` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`return_id`, `item_code`),
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "answers_status" CHECK(status in ('in_place', 'in_design', 'not_implemented')),
	CONSTRAINT "answers_step_back" CHECK(step_back in ('regression', 'correction'))
);
--> statement-breakpoint
CREATE TABLE `area_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`phase_id` text NOT NULL,
	`area_id` text NOT NULL,
	`state` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "area_returns_state" CHECK(state in ('not_started', 'in_progress', 'awaiting_sign_off', 'submitted', 'changes_requested', 'accepted'))
);
--> statement-breakpoint
CREATE INDEX `area_returns_area` ON `area_returns` (`area_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `area_returns_phase_area` ON `area_returns` (`phase_id`,`area_id`);--> statement-breakpoint
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`gss_code` text,
	`la_code` text,
	`region` text NOT NULL,
	`region_code` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `areas_slug_unique` ON `areas` (`slug`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`return_id` text,
	`item_code` text,
	`version` integer,
	`change` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_answer_version` ON `events` (`return_id`,`item_code`,`version`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`area_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`wave` integer NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`source` text NOT NULL,
	PRIMARY KEY(`area_id`, `programme_id`),
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `phase_areas` (
	`phase_id` text NOT NULL,
	`area_id` text NOT NULL,
	PRIMARY KEY(`phase_id`, `area_id`),
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phase_areas_area` ON `phase_areas` (`area_id`,`phase_id`);--> statement-breakpoint
CREATE TABLE `phases` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`opens_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`proforma_version` integer NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`proforma_version`) REFERENCES `proformas`(`version`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `proformas` (
	`version` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `published_figures` (
	`phase_id` text NOT NULL,
	`item_code` text NOT NULL,
	`in_place` integer NOT NULL,
	`in_design` integer NOT NULL,
	`not_implemented` integer NOT NULL,
	`impossible` integer NOT NULL,
	`note` text,
	PRIMARY KEY(`phase_id`, `item_code`),
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`hits` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `submission_answers` (
	`submission_id` text NOT NULL,
	`item_code` text NOT NULL,
	`status` text NOT NULL,
	`comment` text NOT NULL,
	`step_back` text,
	PRIMARY KEY(`submission_id`, `item_code`),
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "submission_answers_status" CHECK(status in ('in_place', 'in_design', 'not_implemented'))
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`version` integer NOT NULL,
	`reference` text NOT NULL,
	`proforma_version` integer NOT NULL,
	`signed_by` text NOT NULL,
	`signed_as` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`return_id`) REFERENCES `area_returns`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_reference_unique` ON `submissions` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_return_version` ON `submissions` (`return_id`,`version`);--> statement-breakpoint
CREATE TABLE `user_areas` (
	`user_id` text NOT NULL,
	`area_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `area_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`demonstration_key` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "users_role" CHECK(role in ('contributor', 'area_lead', 'dfe_official', 'delivery_partner', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_demonstrationKey_unique` ON `users` (`demonstration_key`);