CREATE TABLE "api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"audience" text NOT NULL,
	"area_id" text,
	"scopes" jsonb NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "api_tokens_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "help_offers" (
	"area_id" text NOT NULL,
	"item_code" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"note" text NOT NULL,
	"links" jsonb NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "help_offers_area_id_item_code_pk" PRIMARY KEY("area_id","item_code")
);
--> statement-breakpoint
CREATE TABLE "sentence_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"phase_id" text NOT NULL,
	"edition" integer,
	"place" text NOT NULL,
	"sentence" text NOT NULL,
	"text" text NOT NULL,
	"signed_by" text NOT NULL,
	"signed_as" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "submission_summaries" (
	"submission_id" text PRIMARY KEY NOT NULL,
	"statuses" text NOT NULL,
	"marks" jsonb NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offers" ADD CONSTRAINT "help_offers_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offers" ADD CONSTRAINT "help_offers_offered_by_users_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_notes" ADD CONSTRAINT "sentence_notes_phase_id_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_notes" ADD CONSTRAINT "sentence_notes_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence_notes" ADD CONSTRAINT "sentence_notes_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_summaries" ADD CONSTRAINT "submission_summaries_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "help_offers_item" ON "help_offers" USING btree ("item_code");--> statement-breakpoint
CREATE INDEX "sentence_notes_phase" ON "sentence_notes" USING btree ("phase_id");
--> statement-breakpoint
-- A signed note may be taken back, never reworded or removed.
CREATE TRIGGER sentence_notes_no_rewording BEFORE UPDATE OF "id", "phase_id", "edition", "place", "sentence", "text", "signed_by", "signed_as", "signed_at" OR DELETE OR TRUNCATE ON "sentence_notes"
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
