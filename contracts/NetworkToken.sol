// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title A network's token. Only Emission mints it, anyone may burn their own.
contract NetworkToken is ERC20, ERC20Burnable, ERC20Permit {
    address public immutable emission;

    error NetworkToken_NotEmission(address caller);

    constructor(string memory name_, string memory symbol_, address emission_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
    {
        emission = emission_;
    }

    function mint(address to, uint256 amount) external {
        if (msg.sender != emission) revert NetworkToken_NotEmission(msg.sender);
        _mint(to, amount);
    }
}
