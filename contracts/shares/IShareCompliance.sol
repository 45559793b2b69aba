// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Who says whether shares may move: the ICompliance of ERC-3643, so that another implementation of it can be named
/// in its place. Only the token that is bound tells it of what moved.
interface IShareCompliance {
    event TokenBound(address token);
    event TokenUnbound(address token);

    function bindToken(address token) external;
    function unbindToken(address token) external;
    function isTokenBound(address token) external view returns (bool);
    function getTokenBound() external view returns (address);
    function canTransfer(address from, address to, uint256 amount) external view returns (bool);
    function transferred(address from, address to, uint256 amount) external;
    function created(address to, uint256 amount) external;
    function destroyed(address from, uint256 amount) external;
}
