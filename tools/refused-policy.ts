import type { Plugin } from 'rollup';

const asked = /(\w+)\.createPolicy\(("lit-html"),(\{createHTML:[^}]*\})\)/;

/**
 * A Rollup plugin that lets a file live where the page refuses Lit its policy (`trusted-types 'none'`).
 *
 * Lit asks for it as it loads, and the error would take down all else that the file holds. Without a policy Lit works as
 * it does where there are no trusted types at all.
 */
export function refusedPolicy(): Plugin {
  return {
    name: 'refused-policy',
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      if (!asked.test(code)) throw new Error(`expected ${id} to ask for a policy as it did`);
      return { code: code.replace(asked, '(()=>{try{return $1.createPolicy($2,$3)}catch{}})()'), map: null };
    },
  };
}
