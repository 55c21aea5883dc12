import { Form, type FormProps } from '@remix-run/react';
import { createContext, useContext } from 'react';

/** The token that this session's forms carry. */
export const CsrfContext = createContext('');

/** A form that changes something: posts, carries the session's token, and leaves validation to the server. */
export function PostForm({ children, ...props }: Omit<FormProps, 'method'>) {
  const csrf = useContext(CsrfContext);
  return (
    <Form noValidate {...props} method="post">
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </Form>
  );
}
