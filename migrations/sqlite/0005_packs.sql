CREATE TABLE `export_parts` (
	`export_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`export_id`, `number`),
	FOREIGN KEY (`export_id`) REFERENCES `exports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`choices` text NOT NULL,
	`template_id` text,
	`occasion` text,
	`phase_reference` text,
	`phase_id` text,
	`edition` integer,
	`figure_reference` text,
	`requested_by` text NOT NULL,
	`requested_at` integer NOT NULL,
	`state` text NOT NULL,
	`progress` integer NOT NULL,
	`step` text NOT NULL,
	`taken_at` integer,
	`tries` integer NOT NULL,
	`finished_at` integer,
	`expires_at` integer,
	`failure` text,
	`file_name` text,
	`media_type` text,
	`size` integer,
	`sha256` text,
	`told_at` integer,
	FOREIGN KEY (`template_id`) REFERENCES `pack_templates`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `exports_state` ON `exports` (`state`,`requested_at`);--> statement-breakpoint
CREATE INDEX `exports_requested` ON `exports` (`requested_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `exports_occasion` ON `exports` (`template_id`,`kind`,`occasion`);--> statement-breakpoint
CREATE TABLE `pack_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`choices` text NOT NULL,
	`runs_on_close` integer NOT NULL,
	`runs_on` text NOT NULL,
	`recipients` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `release_clearances` (
	`id` text PRIMARY KEY NOT NULL,
	`phase_id` text NOT NULL,
	`edition` integer NOT NULL,
	`reference` text NOT NULL,
	`note` text NOT NULL,
	`cleared_by` text NOT NULL,
	`cleared_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`phase_id`) REFERENCES `phases`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`cleared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `release_clearances_phase` ON `release_clearances` (`phase_id`,`edition`);