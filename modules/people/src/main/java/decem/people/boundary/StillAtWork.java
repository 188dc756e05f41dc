package decem.people.boundary;

import decem.contract.people.SignInId;
import decem.contract.people.SignedIn;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.access.OwnTransaction;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Notes what people do on lines that stay open, as the door notes their requests. */
@Boundary
@OwnTransaction
@Answers
class StillAtWork implements SignedIn {

  @Inject Database database;

  @Override
  public void atWork(Collection<SignInId> signIns) {
    UUID[] ids = signIns.stream().map(SignInId::value).toArray(UUID[]::new);
    database.run(
        "update people.sign_in set last_input = clock_timestamp() where id in (select sign_in from"
            + " access.signed_in where sign_in = any(?))",
        (Object) ids);
  }
}
