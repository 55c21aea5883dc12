import { createContext, useContext } from 'react';

/** The nonce that the content security policy lets our own scripts run by. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce of this response; undefined in the browser, where scripts run already. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
