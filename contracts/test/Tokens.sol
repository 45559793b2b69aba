// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// NetworkToken as tests use it.
interface IToken is IERC20, IERC20Permit {
    error NetworkToken_NotEmission(address caller);

    function name() external view returns (string memory);
    function symbol() external view returns (string memory);
    function decimals() external view returns (uint8);
    function emission() external view returns (address);
    function mint(address to, uint256 amount) external;
    function burn(uint256 amount) external;
    function burnFrom(address account, uint256 amount) external;
}

/// TestDollar as tests use it.
interface IDollar is IERC20, IERC20Permit {
    function decimals() external view returns (uint8);
    function mint(address to, uint256 amount) external;
}
