import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, memo, useMemo } from 'react';
import type { SheetBlueprint } from '../../core/template/blueprint';
import { pageImage } from './pageImage';

const useStyles = makeStyles({
  page: { display: 'block', width: '100%', height: 'auto', boxShadow: tokens.shadow4, borderRadius: '2px' },
});

/** How the first page of a form prints, small; drawn from the form itself, so that it follows every option. */
export const FormPicture = memo(({ sheet }: { readonly sheet: SheetBlueprint }): JSX.Element => {
  const styles = useStyles();
  const source = useMemo(() => pageImage(sheet), [sheet]);
  return <img className={styles.page} src={source} alt="" />;
});
FormPicture.displayName = 'FormPicture';
