/** The headings in Appendix 4 of the evaluation report, as printed there; some cut short at their first clause. */
export const headings = {
  general: 'General amendments',
  arrangements: 'Multi-Agency Safeguarding Arrangements',
  engagement: 'Engage children, families and communities in design and delivery',
  practiceFramework: 'Develop a shared practice framework',
  education: 'Test a stronger role for education at strategic level',
  informationSharing: 'Establish clear and effective multi-agency data and information-sharing arrangements',
  familyHelp: 'Establish a local Family Help Service',
  leadPractitioner: 'Establish Family Help Lead Practitioner role',
  familyHelpTeam: 'Establish a Family Help multi-disciplinary team(s)',
  frontDoor: 'Establish a welcoming, integrated ‘front door’ to services',
  assessment: 'Establish a single Family Help assessment and plan',
  /** These three are tables of what was amended, with a column for each wave. */
  teamAmended: 'Multi-Agency Child Protection Teams (MACPT)',
  leadAmended: 'Lead Child Protection Practitioner (and interaction with Family Help Lead Practitioner)',
  representationAmended: 'Parental representation',
  team: 'Establish and test multi-agency child-protection team(s) (MACPT)',
  lead: 'Establish and test Lead Child Protection Practitioner role',
  representation: 'Establish and test parental representation in child protection',
  groupDecisions: 'Develop model(s) of integrating family group decision making (FGDM)',
  groupConference: 'Mandatory use of the family group conference (FGC) model at pre-proceedings',
  supportPackages: 'Introduce Family Network Support Packages (FNSPs)',
} as const;
