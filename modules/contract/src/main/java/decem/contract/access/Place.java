package decem.contract.access;

/**
 * Where an act is done: a group, a body, a paper or one version of it. Acts of the whole house need
 * no place.
 */
public interface Place {}
