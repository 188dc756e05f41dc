package decem.contract.groups;

/** Acts of the chairs for which the mandate says whether one suffices or both must act. */
public enum ReleaseAct {
  CIRCULATE,
  SUBMIT
}
