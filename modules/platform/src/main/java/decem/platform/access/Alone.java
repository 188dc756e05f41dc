package decem.platform.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Refuses a request that is made inside the caller's transaction. */
@OwnTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class Alone {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object refuseInside(InvocationContext call) throws Exception {
    if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new RequestInsideTransaction(call.getMethod().getName());
    }
    return call.proceed();
  }
}
