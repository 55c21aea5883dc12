CREATE TABLE "export_parts" (
	"export_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "export_parts_export_id_number_pk" PRIMARY KEY("export_id","number")
);
--> statement-breakpoint
CREATE TABLE "exports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"choices" jsonb NOT NULL,
	"template_id" text,
	"occasion" text,
	"phase_reference" text,
	"phase_id" text,
	"edition" integer,
	"figure_reference" text,
	"requested_by" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"progress" integer NOT NULL,
	"step" text NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"tries" integer NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"failure" text,
	"file_name" text,
	"media_type" text,
	"size" integer,
	"sha256" text,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "exports_occasion" UNIQUE("template_id","kind","occasion")
);
--> statement-breakpoint
CREATE TABLE "pack_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"choices" jsonb NOT NULL,
	"runs_on_close" boolean NOT NULL,
	"runs_on" jsonb NOT NULL,
	"recipients" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "release_clearances" (
	"id" text PRIMARY KEY NOT NULL,
	"phase_id" text NOT NULL,
	"edition" integer NOT NULL,
	"reference" text NOT NULL,
	"note" text NOT NULL,
	"cleared_by" text NOT NULL,
	"cleared_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "export_parts" ADD CONSTRAINT "export_parts_export_id_exports_id_fk" FOREIGN KEY ("export_id") REFERENCES "public"."exports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_template_id_pack_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."pack_templates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_phase_id_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_templates" ADD CONSTRAINT "pack_templates_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_clearances" ADD CONSTRAINT "release_clearances_phase_id_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_clearances" ADD CONSTRAINT "release_clearances_cleared_by_users_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exports_state" ON "exports" USING btree ("state","requested_at");--> statement-breakpoint
CREATE INDEX "exports_requested" ON "exports" USING btree ("requested_at");--> statement-breakpoint
CREATE INDEX "release_clearances_phase" ON "release_clearances" USING btree ("phase_id","edition");