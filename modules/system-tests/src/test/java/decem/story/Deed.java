package decem.story;

/**
 * What the house can acknowledge, each with the question that finds it in the database again. What
 * a ledger notes of a deed are the values of its question, in order.
 */
enum Deed {
  SAVED(
      "select 1 from drafts.text_commit where text_id = ?::uuid and client_id = ?::uuid"
          + " and client_seq = ?::bigint and n = ?::bigint"),
  COMMENTED(
      "select 1 from comments.thread t join drafts.anchor a on a.id = t.anchor"
          + " where t.id = ?::uuid and t.words = ?"),
  REPLIED("select 1 from comments.reply where thread = ?::uuid and words = ?"),
  RESOLVED("select 1 from comments.thread where id = ?::uuid and resolved_at is not null"),
  OPENED("select 1 from papers.dossier where id = ?::uuid and state = 'OPEN'"),
  NAMED("select 1 from papers.version where paper = ?::uuid and number = 1"),
  CIRCULATED("select 1 from papers.circulation where paper = ?::uuid and number = 1"),
  PROPOSED("select 1 from papers.release where paper = ?::uuid and act = 'SUBMIT'"),
  SUBMITTED("select 1 from papers.submission where paper = ?::uuid and number = 1"),
  DECIDED("select 1 from approvals.decision where paper = ?::uuid and version = 1");

  private final String question;

  Deed(String question) {
    this.question = question;
  }

  String question() {
    return question;
  }
}
