import { list } from "../list";

/** Frequent English words of goals that no ending gives away. Compiled for this project. */
export const englishMarks = list(`
  able be become best better build built child children come create customers cut day days deliver drive drop easier easy employees every
  faster feel fewer find first free get give given go good great grow have help high higher home homes hour hours improve increase
  keep key know known leave less life long longer lose low lower make makes mean month months move need needs new next night number
  open patients pay people product pupils put raise reach ready reduce residents right run safe school schools see seen sell set show
  staff start stay still stop take takes taken tell tenants thing things time times today tomorrow trust turn use used users visit wait
  want way week weeks win work workers world write year years young our clean street housing choose choice read reading
  of with and customer is_it hear happen often between forgotten undertaken overtaken beaten written golden oven women wooden broken spoken driven
  chosen frozen hidden ridden risen stolen token garden kitchen children's listen fasten been seven eleven
`);

/** Endings and letters that are English and (almost) never Dutch. */
export const englishShapes = {
  strong:
    /(tion|tions|ness|ship|ment(s|ed|ing)|ough|ought|ful|ies|ity|ability|wards|sses|ance|ances|ence|able|ible|ously)$|^(wh|th[aeo]|kn)|tch/u,
  weak: /(ing|ings|ed|ly|y|sh|ck|th|ve|ce|ght|al|ous|ive|ate|ise|ize|ers|wn|ll|ss)$|ea|qu|gh|sh|ou[^dwt]|wr/u,
};
