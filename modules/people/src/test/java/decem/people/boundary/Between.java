package decem.people.boundary;

import decem.platform.access.Guarded;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands after the guard and before the transaction, and writes down how things are there. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class Between {

  static final List<Integer> STATUS = new CopyOnWriteArrayList<>();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object look(InvocationContext call) throws Exception {
    if (call.getMethod().getDeclaringClass() == Accounts.class) {
      STATUS.add(transactions.getTransactionStatus());
    }
    return call.proceed();
  }
}
